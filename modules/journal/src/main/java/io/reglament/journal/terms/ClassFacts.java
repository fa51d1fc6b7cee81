package io.reglament.journal.terms;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Stay;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a class's consolidated sheet is made of.
 *
 * @param terms of each group
 * @param stays of the members of each group, over the whole year
 * @param teachers of each group today
 */
record ClassFacts(
        LocalDate today,
        List<GroupView> groups,
        Map<GroupId, List<TermView>> terms,
        Map<GroupId, Map<PersonId, List<Stay>>> stays,
        Map<GroupId, Set<PersonId>> teachers,
        Map<Place, String> marks) {
    /** A student's place in a group's term. */
    record Place(GroupId group, TermId term, PersonId student) {}

    static Map<Place, String> marks(List<StandingTermMark> standing) {
        Map<Place, String> marks = new HashMap<>();
        standing.forEach(mark -> marks.put(new Place(mark.group(), mark.term(), mark.student()), mark.mark()));
        return marks;
    }

    /** All terms in which the class learns anything, in the order of time. */
    static List<TermView> inOrder(Map<GroupId, List<TermView>> terms) {
        return terms.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(TermView::first)
                        .thenComparing(TermView::last)
                        .thenComparing(term -> term.id().value()))
                .toList();
    }

    /** The groups of a subject that are taught in that term: more than one where a class is divided. */
    List<GroupView> of(String subject, TermView term) {
        return groups.stream()
                .filter(group -> group.subject().equals(subject))
                .filter(group -> terms.getOrDefault(group.id(), List.of()).contains(term))
                .toList();
    }

    /** Whether the student belongs to the group at the end of the term, or today while it is going on. */
    boolean learns(GroupView group, TermView term, PersonId student) {
        LocalDate day = today.isBefore(term.last()) ? today : term.last();
        LocalDate judged = day.isBefore(term.first()) ? term.first() : day;
        return stays.getOrDefault(group.id(), Map.of()).getOrDefault(student, List.of()).stream()
                .anyMatch(stay -> stay.holds(judged));
    }

    String mark(GroupView group, TermView term, PersonId student) {
        return marks.getOrDefault(new Place(group.id(), term.id(), student), "");
    }

    /** Whether anybody has a mark of the subject's term. */
    boolean anyMark(String subject, TermView term) {
        Set<GroupId> taught = of(subject, term).stream().map(GroupView::id).collect(Collectors.toSet());
        return marks.entrySet().stream()
                .anyMatch(entry -> taught.contains(entry.getKey().group())
                        && entry.getKey().term().equals(term.id())
                        && !entry.getValue().isEmpty());
    }

    Set<PersonId> allTeachers() {
        Set<PersonId> all = new HashSet<>();
        teachers.values().forEach(all::addAll);
        return all;
    }
}
