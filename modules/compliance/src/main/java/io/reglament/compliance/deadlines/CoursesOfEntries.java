package io.reglament.compliance.deadlines;

import io.reglament.compliance.FoundCourse.OfClass;
import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.CourseDay;
import io.reglament.curriculum.CoursePlaces;
import io.reglament.curriculum.CourseTerm;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.WorkContents;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** To which sheets and days of classes something belongs: what happens to a lesson or a work, happens to these. */
@Component
class CoursesOfEntries {
    private final RoundTrip trip;
    private final List<WorkContents> works;

    CoursesOfEntries(RoundTrip trip, List<WorkContents> works) {
        this.trip = trip;
        this.works = List.copyOf(works);
    }

    /** Of these lessons or works, cancelled and removed ones too, where they stand now; in a constant number of queries. */
    Set<Owner> of(Scope scope, Collection<UUID> ids) {
        Map<UUID, CourseDay> places = places(scope, ids);
        Around around = around(places.values());
        return places.values().stream().flatMap(around::of).collect(Collectors.toSet());
    }

    /** Of lessons or works that moved, where they stood when they were last judged. */
    Set<Owner> left(Scope scope, Map<UUID, LocalDate> moved) {
        Map<UUID, CourseDay> places = places(scope, moved.keySet());
        Around around = around(places.values());
        Set<Owner> owners = new HashSet<>();
        moved.forEach((id, day) -> Optional.ofNullable(places.get(id))
                .ifPresent(place -> around.on(place.group(), day).forEach(owners::add)));
        return owners;
    }

    private Around around(Collection<CourseDay> places) {
        Set<GroupId> groups = places.stream().map(CourseDay::group).collect(Collectors.toSet());
        if (groups.isEmpty()) {
            return new Around(Map.of(), List.of());
        }
        Ask<Map<GroupId, Set<ClassId>>> classes = CoursePlaces.classesOf(groups);
        Ask<List<CourseTerm>> sheets =
                CoursePlaces.sheets(groups.stream().map(GroupId::value).toList());
        Answers answers = trip.send(classes, sheets);
        return new Around(answers.of(classes), answers.of(sheets));
    }

    /** All sheets of these groups. */
    Set<Owner> ofGroups(Collection<UUID> groups) {
        return Around.sheets(trip.ask(CoursePlaces.sheets(groups))).collect(Collectors.toSet());
    }

    /** Everything that has a day between these two. */
    Set<Owner> between(LocalDate first, LocalDate last) {
        return Stream.concat(
                        Around.sheets(trip.ask(CoursePlaces.sheets(first, last))),
                        trip.ask(CoursePlaces.classDays(first, last)).stream()
                                .map(day -> new Owner(new OfClass(day.schoolClass()), day.date())))
                .collect(Collectors.toSet());
    }

    private Map<UUID, CourseDay> places(Scope scope, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        if (scope == Scope.LESSON) {
            return trip.ask(CoursePlaces.ofLessons(ids));
        }
        Map<UUID, CourseDay> places = new HashMap<>();
        works.forEach(source -> places.putAll(source.places(ids)));
        return places;
    }
}
