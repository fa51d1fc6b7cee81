package io.reglament.identity.linking;

import io.reglament.tenancy.SchoolId;
import java.util.UUID;

/** What a right code stands for: a link that somebody of that school wants. */
record Offer(UUID link, SchoolId home) {}
