package io.reglament.journal.terms;

import io.reglament.curriculum.GroupSight;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Stay;
import io.reglament.curriculum.TermView;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.journal.Average.Weighed;
import io.reglament.journal.Proposal;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Refused;
import io.reglament.regulation.TermMarkRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything by which the marks of a group's term are proposed and judged.
 *
 * @param rules in force on the term's last day
 * @param lessons of the group in the term
 * @param recorded whether the last of them has its topic
 * @param stays of the group's members
 * @param led the students of the classes that the reader leads, where that is all they may see
 */
record TermFacts(
        GroupView group,
        TermView term,
        List<TermView> terms,
        Member reader,
        Instant at,
        GroupSight sight,
        Map<PersonId, List<Stay>> led,
        Profile rules,
        List<LessonView> lessons,
        boolean recorded,
        Map<PersonId, List<Stay>> stays,
        Map<PersonId, List<Weighed>> marks,
        Map<PersonId, TermCell> cells) {

    /** The day by which it is judged who belongs to the group: the term's last, or today while it is going on. */
    LocalDate day() {
        LocalDate today = LocalDate.ofInstant(at, reader.school().zone());
        return today.isBefore(term.first()) ? term.first() : today.isAfter(term.last()) ? term.last() : today;
    }

    boolean member(PersonId student) {
        return holds(stays, student);
    }

    /** Danger: who leads one class of the group has no business with the students of the others. */
    boolean seen(PersonId student) {
        return !sight.ledAlone() || holds(led, student);
    }

    private boolean holds(Map<PersonId, List<Stay>> whose, PersonId student) {
        return whose.getOrDefault(student, List.of()).stream().anyMatch(stay -> stay.holds(day()));
    }

    TermCell cell(PersonId student) {
        return cells.getOrDefault(student, TermCell.BLANK);
    }

    TermEditor editor() {
        boolean corrects = sight.access() != LessonAccess.NONE && reader.may(Permission.CORRECT_MARKS);
        return new TermEditor(sight.access() == LessonAccess.KEEP, corrects);
    }

    Instant due() {
        return termRules().deadline().value().due(term.last(), reader.school().zone());
    }

    Optional<Refused> closed() {
        return new TermMarksOpenWithTheLastLesson(
                        termRules().opens(), term, TermMarksOpenWithTheLastLesson.last(lessons), recorded)
                .broken(at, reader.school().zone());
    }

    Proposal proposal(PersonId student) {
        return Proposals.of(rules, group.where(), term, lessons.size(), marks.getOrDefault(student, List.of()));
    }

    TermMarkRules termRules() {
        return rules.termMarks(group.where());
    }
}
