package io.reglament.journal.marks;

import io.reglament.journal.MarkEdit;
import io.reglament.journal.works.OnlySomeGradesAreMarked;
import io.reglament.journal.works.WorkRow;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Refused;
import java.util.Optional;

/** The rules in the order in which they are asked: first those that no other version of the cell could satisfy. */
final class MarkRules {
    private final MarkFacts facts;

    MarkRules(MarkFacts facts) {
        this.facts = facts;
    }

    /** What is wrong whatever stands in the cell. */
    Optional<Refused> broken(WorkRow work, MarkEdit edit) {
        Profile profile = facts.profile(work.date());
        return OnlyItsKeepersMarkALesson.broken(facts.editor(work))
                .or(() -> OnlySomeGradesAreMarked.broken(
                        profile.markedGrades(), facts.group().grade()))
                .or(() -> NobodyIsMarkedBeforeTheDay.broken(work.date(), facts.today()))
                .or(() -> OnlyMembersOfTheGroupAreMarked.broken(facts.staysOf(edit.student()), work.date()))
                .or(() -> MarksAreSymbolsOfTheScale.broken(profile.scale(), edit));
    }

    /** What is wrong with changing what stands there. */
    Optional<Refused> broken(WorkRow work, MarkEdit edit, Cell now) {
        return OldMarksAreChangedByTheDeputyHead.broken(
                facts.profile(work.date()).markWindow(),
                now,
                facts.editor(work),
                !edit.reason().isEmpty());
    }
}
