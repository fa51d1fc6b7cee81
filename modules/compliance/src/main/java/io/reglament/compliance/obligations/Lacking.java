package io.reglament.compliance.obligations;

import io.reglament.compliance.obligations.Setup.Part;
import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.TermId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks which groups and classes lack what teaching goes by, in a number of queries that their number does not change. */
@Component
class Lacking {
    private final RoundTrip trip;
    private final Groups groups;
    private final Classes classes;
    private final Lessons lessons;

    Lacking(RoundTrip trip, Groups groups, Classes classes, Lessons lessons) {
        this.trip = trip;
        this.groups = groups;
        this.classes = classes;
        this.lessons = lessons;
    }

    OfGroups of(Collection<GroupView> some, Collection<LocalDate> days) {
        List<GroupId> ids = some.stream().map(GroupView::id).toList();
        Map<LocalDate, Map<GroupId, Set<PersonId>>> teachers = new HashMap<>();
        Map<LocalDate, Map<GroupId, Set<PersonId>>> students = new HashMap<>();
        for (LocalDate day : days) {
            teachers.put(day, trip.ask(groups.teachersAsk(ids, day)));
            students.put(day, trip.ask(groups.membersAsk(ids, day)));
        }
        return new OfGroups(
                teachers,
                students,
                new HashSet<>(trip.ask(groups.subgroupsAsk(ids))),
                trip.ask(lessons.countsByTermAsk(ids)));
    }

    /** Those of the classes that nobody leads on any of the days. */
    List<ClassView> ledByNobody(Collection<ClassView> some, Collection<LocalDate> days) {
        List<ClassId> ids = some.stream().map(ClassView::id).toList();
        Set<ClassId> led = new HashSet<>();
        days.forEach(day -> led.addAll(trip.ask(classes.ledAsk(ids, day))));
        return some.stream().filter(one -> !led.contains(one.id())).toList();
    }

    /** What is known of a page of groups on some days. */
    record OfGroups(
            Map<LocalDate, Map<GroupId, Set<PersonId>>> teachers,
            Map<LocalDate, Map<GroupId, Set<PersonId>>> students,
            Set<GroupId> subgroups,
            Map<GroupId, Map<TermId, Integer>> lessons) {

        boolean lacks(Part part, GroupId group, Beginning beginning, LocalDate today) {
            return switch (part) {
                case TEACHERS -> nobody(teachers, group, beginning, today);
                case STUDENTS -> nobody(students, group, beginning, today);
                case SUBGROUPS -> subgroups.contains(group) && nobody(students, group, beginning, today);
                case LESSONS -> beginning.terms().stream().noneMatch(term -> lessonsIn(group, term));
                case CLASS_TEACHERS -> false;
            };
        }

        private boolean lessonsIn(GroupId group, TermId term) {
            return lessons.getOrDefault(group, Map.of()).getOrDefault(term, 0) > 0;
        }

        private static boolean nobody(
                Map<LocalDate, Map<GroupId, Set<PersonId>>> people,
                GroupId group,
                Beginning beginning,
                LocalDate today) {
            return beginning.looked(today).stream()
                    .allMatch(day -> people.getOrDefault(day, Map.of())
                            .getOrDefault(group, Set.of())
                            .isEmpty());
        }
    }
}
