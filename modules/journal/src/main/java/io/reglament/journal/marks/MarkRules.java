package io.reglament.journal.marks;

import io.reglament.journal.MarkEdit;
import io.reglament.journal.works.OnlySomeGradesAreMarked;
import io.reglament.journal.works.SomeWordsStandForNoMark;
import io.reglament.journal.works.WorkRow;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Where;
import java.util.List;
import java.util.Optional;

/** The rules in the order in which they are asked: first those that no other version of the cell could satisfy. */
final class MarkRules {
    private final MarkFacts facts;

    MarkRules(MarkFacts facts) {
        this.facts = facts;
    }

    /** What is wrong with the editor: whom it concerns learns nothing of the cell. */
    Optional<Refused> broken(WorkRow work) {
        return OnlyItsKeepersMarkALesson.broken(facts.editor(work));
    }

    /** What is wrong whatever stands in the cell. */
    Optional<Refused> broken(WorkRow work, MarkEdit edit) {
        Profile profile = facts.profile(work.date());
        return OnlySomeGradesAreMarked.broken(
                        profile.markedGrades(), facts.group().grade())
                .or(() -> NobodyIsMarkedBeforeTheDay.broken(work.date(), facts.today()))
                .or(() -> OnlyMembersOfTheGroupAreMarked.broken(facts.staysOf(edit.student()), work.date()))
                .or(() -> SomeWordsStandForNoMark.broken(
                        profile,
                        facts.group().where(),
                        edit.mark(),
                        edit.comment().orElse("")))
                .or(() -> MarksAreSymbolsOfTheScale.broken(
                        profile.scale(facts.group().where()), edit));
    }

    /**
     * What is wrong with changing what stands there.
     *
     * @param beside the student's other cells of the work
     */
    Optional<Refused> broken(WorkRow work, MarkEdit edit, Cell now, List<Cell> beside) {
        Profile profile = facts.profile(work.date());
        Where where = facts.where(work);
        Regulated<Deadline> window = profile.markWindow(where);
        Editor editor = facts.editor(work);
        boolean reasoned = !edit.reason().isEmpty();
        Cell next = now.after(edit, editor.person(), editor.at());
        return OldMarksAreChangedByTheDeputyHead.broken(window, now, editor, reasoned)
                .or(() -> BesideAnOldMarkStandsARetake.broken(
                        facts.standsByItself(work, edit.ordinal(), next)
                                ? Optional.empty()
                                : Retakes.commented(profile, where),
                        window,
                        beside,
                        next,
                        editor,
                        reasoned))
                .or(() -> now.mark().equals(edit.mark()) ? Optional.empty() : failing(work, edit));
    }

    /** A failing mark that stands already is no new one. */
    private Optional<Refused> failing(WorkRow work, MarkEdit edit) {
        return GuardedMark.of(facts.group(), facts.profile(work.date()), work, edit)
                .flatMap(mark -> NobodyFailsOnTheFirstDayOfATerm.broken(mark.onFirstDay(), work, facts.guards())
                        .or(() ->
                                NobodyFailsAfterALongAbsence.broken(mark.afterAbsence(), mark.cell(), facts.guards())));
    }
}
