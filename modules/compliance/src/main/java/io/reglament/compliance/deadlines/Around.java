package io.reglament.compliance.deadlines;

import io.reglament.compliance.FoundCourse.OfClass;
import io.reglament.compliance.FoundCourse.OfSheet;
import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.CourseDay;
import io.reglament.curriculum.CourseTerm;
import io.reglament.curriculum.GroupId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies around some groups.
 *
 * @param classes whose students belong to each
 * @param terms of all of them
 */
record Around(Map<GroupId, Set<ClassId>> classes, List<CourseTerm> terms) {
    Around {
        classes = Map.copyOf(classes);
        terms = List.copyOf(terms);
    }

    /** To which sheet and days of classes something belongs. */
    Stream<Owner> of(CourseDay place) {
        LocalDate end = terms.stream()
                .filter(term ->
                        term.group().equals(place.group()) && term.term().equals(place.term()))
                .map(CourseTerm::last)
                .findFirst()
                .orElse(place.date());
        return Stream.concat(
                Stream.of(new Owner(new OfSheet(place.group(), place.term()), end)),
                classes(place.group(), place.date()));
    }

    /** To which it belonged while it stood on a day: that day's term may have been another one. */
    Stream<Owner> on(GroupId group, LocalDate day) {
        return Stream.concat(
                sheets(terms.stream()
                        .filter(term -> term.group().equals(group) && term.holds(day))
                        .toList()),
                classes(group, day));
    }

    static Stream<Owner> sheets(Collection<CourseTerm> terms) {
        return terms.stream().map(term -> new Owner(new OfSheet(term.group(), term.term()), term.last()));
    }

    private Stream<Owner> classes(GroupId group, LocalDate day) {
        return classes.getOrDefault(group, Set.of()).stream().map(one -> new Owner(new OfClass(one), day));
    }
}
