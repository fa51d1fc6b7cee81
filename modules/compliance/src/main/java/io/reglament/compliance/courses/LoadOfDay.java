package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.courses.Said.Standing.Owed;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Stay;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Regulated;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A class has so many lessons on a day: as many as the student of it who has most, since subgroups have theirs at
 * different times. It is broken when the first lesson too many begins; until then the timetable can be put right.
 */
final class LoadOfDay {
    private LoadOfDay() {}

    /** Whether there are so many lessons that somebody may have too many. */
    static boolean mayBeTooMuch(SeenClass seen) {
        return seen.binding(Parameters.LESSONS_A_DAY)
                .filter(asked -> seen.lessons().size() > asked.value())
                .isPresent();
    }

    /**
     * What is said of a class's day.
     *
     * @param stays who belongs to each of its groups
     * @param planner who answers for the timetable
     */
    static List<Said> of(SeenClass seen, Map<GroupId, Map<PersonId, List<Stay>>> stays, PersonId planner) {
        return seen.binding(Parameters.LESSONS_A_DAY)
                .flatMap(asked -> worst(seen, stays)
                        .filter(own -> own.size() > asked.value())
                        .map(own -> said(seen, own, asked, planner)))
                .map(List::of)
                .orElse(List.of());
    }

    /** The lessons of who has most of them; of several, of whose last ones begin first. */
    private static Optional<List<LessonView>> worst(SeenClass seen, Map<GroupId, Map<PersonId, List<Stay>>> stays) {
        Map<PersonId, TreeMap<Instant, LessonView>> byStudent = new HashMap<>();
        for (LessonView lesson : seen.lessons()) {
            stays.getOrDefault(lesson.group(), Map.of()).forEach((student, own) -> {
                if (own.stream().anyMatch(stay -> stay.holds(seen.date()))) {
                    byStudent.computeIfAbsent(student, _ -> new TreeMap<>()).putIfAbsent(lesson.startsAt(), lesson);
                }
            });
        }
        return byStudent.values().stream()
                .min(Comparator.comparingInt((TreeMap<Instant, LessonView> own) -> -own.size())
                        .thenComparing(TreeMap::lastKey))
                .map(own -> List.copyOf(own.values()));
    }

    private static Said said(SeenClass seen, List<LessonView> own, Regulated<Integer> asked, PersonId planner) {
        LessonView excess = own.get(asked.value());
        return new Said(
                FindingRule.LOAD_OF_DAY,
                "",
                planner,
                seen.schoolClass().title(),
                excess.subject(),
                seen.date(),
                new DueMoment(excess.startsAt(), new Deadline.SameDay(Optional.empty()), asked.basis()),
                new Owed(Optional.empty()),
                asked.severity(),
                Map.of(
                        "lessons", Integer.toString(own.size()),
                        "allowed", Integer.toString(asked.value())));
    }
}
