package io.reglament.rostering.bundle;

import java.util.List;
import java.util.Optional;

/**
 * A class (homeroom) or a group (scheduled).
 *
 * @param classType homeroom or scheduled
 * @param termSourcedIds the terms it runs in, at least one
 * @param homeroomSourcedIds of a group: the classes its students come from; empty when the sender does not say
 */
public record ClassRow(
        String sourcedId,
        RowStatus status,
        int row,
        String title,
        List<Integer> grades,
        String courseSourcedId,
        Optional<String> classCode,
        String classType,
        Optional<String> location,
        String schoolSourcedId,
        List<String> termSourcedIds,
        List<String> homeroomSourcedIds)
        implements BundleRow {

    public ClassRow {
        grades = List.copyOf(grades);
        termSourcedIds = List.copyOf(termSourcedIds);
        homeroomSourcedIds = List.copyOf(homeroomSourcedIds);
    }

    public boolean isHomeroom() {
        return classType.equals(Vocabulary.HOMEROOM);
    }

    static ClassRow from(Cells cells) {
        return new ClassRow(
                cells.sourcedId(),
                cells.status(),
                cells.row(),
                cells.required("title"),
                cells.grades("grades"),
                cells.reference("courseSourcedId", BundleFile.COURSES),
                cells.optional("classCode"),
                cells.word("classType", Vocabulary.CLASS_TYPE),
                cells.optional("location"),
                cells.reference("schoolSourcedId", BundleFile.ORGS),
                cells.references("termSourcedIds", BundleFile.ACADEMIC_SESSIONS, true),
                cells.references("metadata.homeroomSourcedIds", BundleFile.CLASSES, false));
    }
}
