package io.reglament.local.load;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Term marks with their history, as journal's TermMarks leaves them when each was set once. */
public final class TermMarkTables {
    private final CopyTable marks = new CopyTable(
            "journal.term_mark", "school_id, group_id, term_id, student_id, mark, version, changed_by, changed_at");
    private final CopyTable changes = new CopyTable(
            "journal.term_mark_change",
            "school_id, group_id, term_id, student_id, version, before, after, proposed, mean, typed_at, received_at,"
                    + " by_person, reason, idempotency_key");
    private final int school;

    /** Of a school. */
    public TermMarkTables(int school) {
        this.school = school;
    }

    /**
     * A term mark.
     *
     * @param proposed what the platform would have proposed at that moment
     * @param mean of the marks; empty where there were none
     */
    public record TermMark(
            UUID group, UUID term, UUID student, String mark, String proposed, String mean, UUID by, Instant at) {}

    /** Adds one. */
    public void add(TermMark set, UUID key) {
        marks.add(school, set.group(), set.term(), set.student(), set.mark(), 1, set.by(), set.at());
        changes.add(
                school,
                set.group(),
                set.term(),
                set.student(),
                1,
                "",
                set.mark(),
                set.proposed(),
                set.mean(),
                set.at(),
                set.at(),
                set.by(),
                "",
                key);
    }

    /** In the order in which they can be written. */
    public List<CopyTable> inOrder() {
        return List.of(marks, changes);
    }
}
