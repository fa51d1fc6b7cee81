package io.reglament.journal;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonAccess;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.journal.works.WorkAccess;
import io.reglament.journal.works.WorkHistories;
import io.reglament.journal.works.WorkKeeping;
import io.reglament.journal.works.WorksThatStand;
import io.reglament.web.Absent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The works of the bound school. Who may keep a group is for the caller to ask of
 * {@link io.reglament.curriculum.Groups}.
 */
@Component
public class Works {
    /** Works on a page of {@link #ofGroup}. */
    public static final int PAGE = 100;

    /** Changes on a page of {@link #history}. */
    public static final int CHANGES = 50;

    private final WorkKeeping keeping;
    private final WorksThatStand standing;
    private final WorkAccess access;
    private final WorkHistories histories;

    Works(WorkKeeping keeping, WorksThatStand standing, WorkAccess access, WorkHistories histories) {
        this.keeping = keeping;
        this.standing = standing;
        this.access = access;
        this.histories = histories;
    }

    /**
     * Makes a work, or tells that it is there already. Its weight is that of the form in the profile of its day.
     *
     * @param id made by the client: sent twice, the work is made once
     * @throws io.reglament.regulation.Refused when the form is none of the profile's, the lesson is not the group's, the
     *     day is in none of its terms, the grade has no marks, or the id belongs to something else
     */
    public KeptWork create(GroupView group, WorkId id, WorkEntry entry, Member by) {
        return keeping.create(group, id, entry, by);
    }

    /**
     * Changes a work. One for which marks stand keeps its lesson and day, and its form once the window of the first of
     * them has closed. It stays in its teacher's pile unless its lesson is another one.
     *
     * @param version the version it was typed over
     * @throws WorkChangedMeanwhile when another version stands that says something else
     * @throws io.reglament.regulation.Refused as {@link #create}, and for a lesson's own column
     * @throws Absent when it is not there any more
     */
    public WorkView change(GroupView group, WorkId id, WorkEntry entry, int version, Member by) {
        return keeping.change(group, id, entry, version, by);
    }

    /**
     * Removes a work for which no mark stands.
     *
     * @param version the version that was seen
     * @throws WorkChangedMeanwhile when another version stands
     * @throws io.reglament.regulation.Refused when marks stand, and for a lesson's own column
     * @throws Absent when it is not there any more
     */
    public void remove(WorkId id, int version, Member by) {
        keeping.remove(id, version, by);
    }

    /** A removed one is not found; a lesson's own column is, even before its first mark. */
    public Optional<WorkView> find(WorkId work) {
        return standing.find(work);
    }

    /**
     * Both days included, by day, {@value #PAGE} a page; without the lessons' own columns. In a number of queries that
     * does not grow.
     *
     * @param page from 0
     */
    public List<WorkView> ofGroup(GroupId group, LocalDate first, LocalDate last, int page) {
        return standing.ofGroup(group, first, last, Math.multiplyExact(page, PAGE), PAGE);
    }

    /**
     * How a work came about, latest first, {@value #CHANGES} a page; a removed one still tells it.
     *
     * @param page from 0
     * @throws Absent for a member who may not even see the work
     */
    public List<WorkChange> history(WorkId work, Member member, int page) {
        return histories.page(work, member, Math.multiplyExact(page, CHANGES), CHANGES);
    }

    /**
     * The work of an address, for a member who may at least see it.
     *
     * @throws Absent for any other
     */
    public WorkView seen(UUID work, Member member) {
        return reached(work, member, List.of(LessonAccess.VIEW, LessonAccess.KEEP));
    }

    /**
     * The same, for a member who may see what this student has for it.
     *
     * @throws Absent for any other
     */
    public WorkView seen(UUID work, PersonId student, Member member) {
        return find(new WorkId(work))
                .filter(found -> access.sees(found, student, member))
                .orElseThrow(Absent::new);
    }

    /**
     * The work of an address, for a member whose it is to keep.
     *
     * @throws Absent for any other
     */
    public WorkView kept(UUID work, Member member) {
        return reached(work, member, List.of(LessonAccess.KEEP));
    }

    private WorkView reached(UUID work, Member member, List<LessonAccess> enough) {
        return find(new WorkId(work))
                .filter(found -> enough.contains(access.of(found, member)))
                .orElseThrow(Absent::new);
    }
}
