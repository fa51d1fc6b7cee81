package io.reglament.local.cast;

import java.time.LocalDate;
import java.util.Optional;

/** A row of academicSessions.csv; {@code last} is the last day, included. */
record Session(String id, String title, String type, LocalDate first, LocalDate last, Optional<String> parent) {}
