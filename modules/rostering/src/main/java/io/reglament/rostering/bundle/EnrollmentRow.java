package io.reglament.rostering.bundle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person in a class or group.
 *
 * @param role student, teacher, proctor, administrator or another role word
 * @param primary the responsible teacher; in a homeroom class that is the class teacher
 * @param begin empty: since the class began
 * @param endExclusive the first day no longer in the class; empty: to its end
 */
public record EnrollmentRow(
        String sourcedId,
        RowStatus status,
        int row,
        String classSourcedId,
        String schoolSourcedId,
        String userSourcedId,
        String role,
        boolean primary,
        Optional<LocalDate> begin,
        Optional<LocalDate> endExclusive)
        implements BundleRow {

    static EnrollmentRow from(Cells cells) {
        return new EnrollmentRow(
                cells.sourcedId(),
                cells.status(),
                cells.row(),
                cells.reference("classSourcedId", BundleFile.CLASSES),
                cells.reference("schoolSourcedId", BundleFile.ORGS),
                cells.reference("userSourcedId", BundleFile.USERS),
                cells.word("role", Vocabulary.ENROLLMENT_ROLE),
                cells.flag("primary", false),
                cells.optionalDate("beginDate"),
                cells.optionalDateFrom("beginDate", "endDate"));
    }
}
