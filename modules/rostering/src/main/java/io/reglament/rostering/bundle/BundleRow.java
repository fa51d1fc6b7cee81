package io.reglament.rostering.bundle;

/** What every row of a bundle has. */
public sealed interface BundleRow
        permits OrgRow,
                AcademicSessionRow,
                CourseRow,
                ClassRow,
                UserRow,
                ProfileRow,
                RoleRow,
                EnrollmentRow,
                DemographicsRow,
                TimetableRow {

    /** The sender's id: 1 to 255 characters, unique in its file. */
    String sourcedId();

    RowStatus status();

    /** The row in its file; the header is 1. */
    int row();
}
