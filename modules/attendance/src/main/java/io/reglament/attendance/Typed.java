package io.reglament.attendance;

import java.time.Instant;
import java.util.UUID;

/** What came from the device beside the entry itself: its own key of the entry, and when it was typed there. */
record Typed(UUID key, Instant at) {}
