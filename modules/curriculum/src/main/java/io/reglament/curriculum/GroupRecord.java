package io.reglament.curriculum;

import java.util.Set;

/**
 * A teaching group as a roster states it; all references are the sender's keys.
 *
 * @param label the class, and the subgroup where there is one: "9-Б", "9-Б, подгр. 1"
 * @param subject of a {@link SubjectRecord}
 * @param grade 1 to 11
 * @param classes of {@link ClassRecord}s its students come from, may be empty
 * @param terms of {@link SessionRecord}s in which it has lessons
 */
public record GroupRecord(
        String sourcedId, String label, String subject, int grade, Set<String> classes, Set<String> terms) {
    public GroupRecord {
        classes = Set.copyOf(classes);
        terms = Set.copyOf(terms);
    }
}
