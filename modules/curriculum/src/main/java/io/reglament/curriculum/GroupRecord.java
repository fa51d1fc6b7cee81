package io.reglament.curriculum;

import java.util.Map;
import java.util.Set;

/**
 * A teaching group as a roster states it; all references are the sender's keys.
 *
 * @param label the class, and the subgroup where there is one: "9-Б", "9-Б, подгр. 1"
 * @param subject of a {@link SubjectRecord}
 * @param grade 1 to 11
 * @param classes of {@link ClassRecord}s its students come from, may be empty
 * @param terms of {@link SessionRecord}s in which it has lessons
 * @param cut of its terms those that are not the group's on all their days; no roster states it, a regulation that
 *     divides the year anew in the midst of it makes it
 */
public record GroupRecord(
        String sourcedId,
        String label,
        String subject,
        int grade,
        Set<String> classes,
        Set<String> terms,
        Map<String, TermDays> cut) {
    public GroupRecord {
        classes = Set.copyOf(classes);
        terms = Set.copyOf(terms);
        cut = Map.copyOf(cut);
    }

    /** As rosters state it. */
    public GroupRecord(
            String sourcedId, String label, String subject, int grade, Set<String> classes, Set<String> terms) {
        this(sourcedId, label, subject, grade, classes, terms, Map.of());
    }

    /** The same group in other terms. */
    public GroupRecord in(Set<String> others, Map<String, TermDays> days) {
        return new GroupRecord(sourcedId, label, subject, grade, classes, others, days);
    }

    /** On which days a session is the group's. */
    public TermDays days(SessionRecord session) {
        return cut.getOrDefault(session.sourcedId(), TermDays.of(session));
    }
}
