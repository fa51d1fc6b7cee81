package io.reglament.messaging.mail;

import java.time.Instant;
import java.util.UUID;

/** Mail that is due. */
record WaitingMail(UUID id, UUID person, MailKind kind, String path, Instant madeAt, int tries) {}
