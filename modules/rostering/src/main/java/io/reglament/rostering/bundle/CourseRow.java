package io.reglament.rostering.bundle;

import java.util.List;
import java.util.Optional;

/**
 * A course, for us a subject.
 *
 * @param grades of 1 to 11; other values are passed over with a notice
 */
public record CourseRow(
        String sourcedId,
        RowStatus status,
        int row,
        String title,
        Optional<String> courseCode,
        List<Integer> grades,
        String orgSourcedId,
        List<String> subjects,
        Optional<String> schoolYearSourcedId)
        implements BundleRow {

    public CourseRow {
        grades = List.copyOf(grades);
        subjects = List.copyOf(subjects);
    }

    static CourseRow from(Cells cells) {
        return new CourseRow(
                cells.sourcedId(),
                cells.status(),
                cells.row(),
                cells.required("title"),
                cells.optional("courseCode"),
                cells.grades("grades"),
                cells.reference("orgSourcedId", BundleFile.ORGS),
                cells.list("subjects"),
                cells.optionalReference("schoolYearSourcedId", BundleFile.ACADEMIC_SESSIONS));
    }
}
