package io.reglament.attendance.notices;

import io.reglament.identity.PersonId;
import io.reglament.regulation.AbsenceReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A notice as it stands.
 *
 * @param last included
 * @param reason as they told it; what stands in the journal is for the class teacher to say
 * @param by who told, or the class teacher who entered it
 * @param withdrawn one that counts no more
 */
public record AbsenceNotice(
        UUID id,
        PersonId student,
        LocalDate first,
        LocalDate last,
        AbsenceReason reason,
        NoticeSource source,
        PersonId by,
        Instant at,
        boolean withdrawn,
        int version) {

    /** Whether it speaks of that day. */
    public boolean holds(LocalDate day) {
        return !withdrawn && !day.isBefore(first) && !day.isAfter(last);
    }

    boolean says(NoticeEntry entry) {
        return student.equals(entry.student())
                && first.equals(entry.first())
                && last.equals(entry.last())
                && reason == entry.reason();
    }

    AbsenceNotice taken() {
        return new AbsenceNotice(id, student, first, last, reason, source, by, at, true, version + 1);
    }
}
