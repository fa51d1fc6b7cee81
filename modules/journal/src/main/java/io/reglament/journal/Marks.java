package io.reglament.journal;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.journal.marks.CellReading;
import io.reglament.journal.marks.MarkSaving;
import java.util.List;
import org.springframework.stereotype.Component;

/** The marks of the bound school. */
@Component
public class Marks {
    /** The most edits of one save. */
    public static final int MOST = 100;

    /** The most changes that {@link #card} tells. */
    public static final int PAGE = 50;

    private final MarkSaving saving;
    private final CellReading reading;

    Marks(MarkSaving saving, CellReading reading) {
        this.saving = saving;
        this.reading = reading;
    }

    /** As {@link #save(GroupId, List, Member)}. */
    public List<MarkAnswer> save(GroupView group, List<MarkEdit> edits, Member by) {
        return save(group.id(), edits, by);
    }

    /**
     * Takes each edit by itself, and answers in their order: one that is refused or in conflict does not hold up the
     * others. What is saved is saved in one transaction. An edit that changes nothing makes no version and is answered
     * as saved; only changes are remembered by their key.
     *
     * @param edits 1 to {@value #MOST}
     * @throws io.reglament.web.Absent when the group is not there, or none of these works is the member's to mark
     */
    public List<MarkAnswer> save(GroupId group, List<MarkEdit> edits, Member by) {
        if (edits.isEmpty() || edits.size() > MOST) {
            throw new IllegalArgumentException("Edits: " + edits.size());
        }
        return saving.save(group, edits, by);
    }

    /**
     * A cell with its marks and what became of them, latest changes first, at most {@value #PAGE}.
     *
     * @throws io.reglament.web.Absent when the student is not in the group on the work's day and never had a mark for it
     */
    public CellView card(WorkView work, PersonId student) {
        return reading.card(work, student, PAGE);
    }

    /** The changes of a cell, latest first. */
    public List<MarkChange> history(WorkId work, PersonId student, int page) {
        return reading.history(work, student, Math.multiplyExact(page, PAGE), PAGE);
    }
}
