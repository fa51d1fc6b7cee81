package io.reglament.journal.marks;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.journal.MarkEdit;
import io.reglament.journal.works.WorkRow;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A failing mark that somebody would give where the regulation guards some of them.
 *
 * @param lesson the lesson that the work was sat in
 * @param week the days of the week on which the school works
 * @param onFirstDay whether those of a term's first day are guarded
 * @param afterAbsence what must be missed for those of the next lesson to be guarded
 */
record GuardedMark(
        CellKey cell,
        LocalDate day,
        Optional<LessonId> lesson,
        Set<DayOfWeek> week,
        Optional<Regulated<Boolean>> onFirstDay,
        Optional<Regulated<Span>> afterAbsence) {

    /** Empty where the mark fails nobody, or no guard refuses any. */
    static Optional<GuardedMark> of(GroupView group, Profile profile, WorkRow work, MarkEdit edit) {
        if (!profile.termLevels().value().fails(edit.mark())) {
            return Optional.empty();
        }
        GuardedMark mark = new GuardedMark(
                CellKey.of(edit),
                work.date(),
                work.lesson(),
                profile.schoolWeek(),
                profile.find(Parameters.NO_FAIL_ON_FIRST_DAY, group.where())
                        .filter(Regulated::refuses)
                        .filter(Regulated::value),
                profile.find(Parameters.NO_FAIL_AFTER_ABSENCE, group.where()).filter(Regulated::refuses));
        return mark.onFirstDay.isPresent() || mark.afterAbsence.isPresent() ? Optional.of(mark) : Optional.empty();
    }

    PersonId student() {
        return new PersonId(cell.student());
    }
}
