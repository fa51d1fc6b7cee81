package io.reglament.journal.marks;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Stay;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.journal.works.WorkRow;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Where;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything by which the edits of one save are decided.
 *
 * @param access what the editor may do with the group today
 * @param works by id; a lesson's own column stands here even before its first mark
 * @param stays of the group's members
 * @param profiles by the days of the works
 * @param cells what stands where an edit may go
 * @param kept what earlier sendings of the keys did
 * @param guards what keeps failing marks from being given
 * @param lessonsToday of the group, where a mark may be of a retake; else none
 */
record MarkFacts(
        GroupView group,
        Member by,
        Instant at,
        LessonAccess access,
        Map<UUID, WorkRow> works,
        Map<PersonId, List<Stay>> stays,
        Map<LocalDate, Profile> profiles,
        Map<CellKey, Cell> cells,
        Map<UUID, KeptBefore> kept,
        FailGuards guards,
        List<LessonView> lessonsToday) {

    Optional<WorkRow> work(UUID id) {
        return Optional.ofNullable(works.get(id)).filter(work -> work.group().equals(group.id()) && !work.removed());
    }

    Profile profile(LocalDate day) {
        return Optional.ofNullable(profiles.get(day)).orElseThrow();
    }

    /**
     * The day at which a mark stands that nothing stood in the place of.
     *
     * @param beside the student's other cells of the work
     */
    LocalDate dayOf(WorkRow work, CellKey key, Cell cell, List<Cell> beside) {
        return !standsByItself(work, key.ordinal(), cell) && cell.isRetake(beside, editor(work))
                ? Retakes.day(profile(work.date()), where(work), work, today(), lessonsToday)
                : work.date();
    }

    /**
     * Whether it is one of several marks that the work takes by itself, and nobody says more of it: a later one with a
     * comment is a retake's there too.
     */
    boolean standsByItself(WorkRow work, int ordinal, Cell cell) {
        int marks = profile(work.date()).marksFor(where(work));
        return marks > 1 && ordinal <= marks && cell.comment().isEmpty();
    }

    Where where(WorkRow work) {
        return group.where().form(work.form());
    }

    List<Stay> staysOf(PersonId student) {
        return stays.getOrDefault(student, List.of());
    }

    LocalDate today() {
        return LocalDate.ofInstant(at, by.school().zone());
    }

    /** The group's records are kept by who teaches it now, and a day's by who gave its lesson. */
    Editor editor(WorkRow work) {
        boolean keeps =
                access == LessonAccess.KEEP || (work.teacher().equals(by.person()) && by.may(Permission.KEEP_LESSONS));
        boolean corrects = access != LessonAccess.NONE && by.may(Permission.CORRECT_MARKS);
        return new Editor(by.person(), keeps, corrects, at, by.school().zone());
    }

    /** Whether there is any work here on which the editor may put a mark at all. */
    boolean mayEditAny() {
        return access == LessonAccess.KEEP
                || (access != LessonAccess.NONE && by.may(Permission.CORRECT_MARKS))
                || works.values().stream()
                        .anyMatch(work ->
                                work.group().equals(group.id()) && editor(work).keeps());
    }
}
