package io.reglament.attendance.notices;

import io.reglament.identity.PersonId;
import io.reglament.regulation.AbsenceReason;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A notice as it is sent in.
 *
 * @param id made by the form: the same again is the same notice
 * @param last included; not before the first day
 */
public record NoticeEntry(UUID id, PersonId student, LocalDate first, LocalDate last, AbsenceReason reason) {}
