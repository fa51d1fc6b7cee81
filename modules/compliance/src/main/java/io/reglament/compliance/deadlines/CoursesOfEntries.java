package io.reglament.compliance.deadlines;

import io.reglament.compliance.FoundCourse.OfClass;
import io.reglament.compliance.FoundCourse.OfSheet;
import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.CourseDay;
import io.reglament.curriculum.CoursePlaces;
import io.reglament.curriculum.CourseTerm;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
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
    private final CourseWatches watches;

    CoursesOfEntries(RoundTrip trip, List<WorkContents> works, CourseWatches watches) {
        this.trip = trip;
        this.works = List.copyOf(works);
        this.watches = watches;
    }

    /**
     * Of these lessons or works, cancelled and removed ones too; where one was moved, of its day before. Asked before
     * they are judged anew, in a constant number of queries.
     */
    Set<Owner> of(Scope scope, Collection<UUID> ids) {
        Map<UUID, CourseDay> places = places(scope, ids);
        if (places.isEmpty()) {
            return Set.of();
        }
        Map<UUID, LocalDate> before = watches.judgedDays(scope, ids);
        Set<GroupId> groups = places.values().stream().map(CourseDay::group).collect(Collectors.toSet());
        Ask<Map<GroupId, Set<ClassId>>> classes = CoursePlaces.classesOf(groups);
        Ask<List<CourseTerm>> sheets =
                CoursePlaces.sheets(groups.stream().map(GroupId::value).toList());
        Answers answers = trip.send(classes, sheets);
        Map<Sheet, LocalDate> ends = new HashMap<>();
        answers.of(sheets).forEach(sheet -> ends.put(new Sheet(sheet.group(), sheet.term()), sheet.last()));
        Set<Owner> owners = new HashSet<>();
        places.forEach((id, place) -> {
            Sheet sheet = new Sheet(place.group(), place.term());
            owners.add(new Owner(
                    new OfSheet(place.group(), place.term()),
                    Optional.ofNullable(ends.get(sheet)).orElse(place.date())));
            Set<ClassId> learning = answers.of(classes).getOrDefault(place.group(), Set.of());
            days(place.date(), Optional.ofNullable(before.get(id)))
                    .forEach(day -> learning.forEach(one -> owners.add(new Owner(new OfClass(one), day))));
        });
        return owners;
    }

    /** All sheets of these groups. */
    Set<Owner> ofGroups(Collection<UUID> groups) {
        return sheets(trip.ask(CoursePlaces.sheets(groups))).collect(Collectors.toSet());
    }

    /** Everything that has a day between these two. */
    Set<Owner> between(LocalDate first, LocalDate last) {
        return Stream.concat(
                        sheets(trip.ask(CoursePlaces.sheets(first, last))),
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

    private static Stream<Owner> sheets(List<CourseTerm> sheets) {
        return sheets.stream().map(sheet -> new Owner(new OfSheet(sheet.group(), sheet.term()), sheet.last()));
    }

    private static Stream<LocalDate> days(LocalDate now, Optional<LocalDate> before) {
        return Stream.concat(Stream.of(now), before.filter(day -> !day.equals(LocalDate.EPOCH)).stream())
                .distinct();
    }

    private record Sheet(GroupId group, TermId term) {}
}
