package io.reglament.curriculum.planning;

import io.reglament.identity.Tally;
import io.reglament.tenancy.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a timetable made anew changes. The past stays as it was: lessons that have begun are neither changed nor
 * cancelled, and earlier days get lessons only when their group had none at all, else a slip in the timetable would
 * make teachers late with lessons that never were.
 *
 * @param changed as they are wanted, with the ids they have; a cancelled one that is wanted again is among them
 */
record LessonChanges(List<StoredLesson> added, List<StoredLesson> changed, List<StoredLesson> cancelled, int same) {

    static LessonChanges between(
            Map<Place, PlannedLesson> wanted, Map<Place, StoredLesson> stored, Instant now, LocalDate today) {
        Set<String> known = stored.keySet().stream().map(Place::group).collect(Collectors.toSet());
        List<StoredLesson> added = new ArrayList<>();
        List<StoredLesson> changed = new ArrayList<>();
        int same = 0;
        for (PlannedLesson lesson : wanted.values()) {
            StoredLesson before = stored.get(lesson.place());
            if (before == null) {
                if (!known.contains(lesson.place().group())
                        || !lesson.place().date().isBefore(today)) {
                    added.add(new StoredLesson(Ids.next(), lesson, false));
                }
            } else if (before.standsAs(lesson) || before.begunBy(now)) {
                same++;
            } else {
                changed.add(new StoredLesson(before.id(), lesson, false));
            }
        }
        return new LessonChanges(added, changed, unwanted(wanted, stored, now), same);
    }

    private static List<StoredLesson> unwanted(
            Map<Place, PlannedLesson> wanted, Map<Place, StoredLesson> stored, Instant now) {
        return stored.values().stream()
                .filter(lesson -> !lesson.cancelled() && !lesson.begunBy(now))
                .filter(lesson -> !wanted.containsKey(lesson.lesson().place()))
                .toList();
    }

    /** A lesson of which something is written already does not vanish. */
    LessonChanges sparing(Set<UUID> written) {
        List<StoredLesson> without = cancelled.stream()
                .filter(lesson -> !written.contains(lesson.id()))
                .toList();
        return new LessonChanges(added, changed, without, same);
    }

    Stream<StoredLesson> all() {
        return Stream.of(added, changed, cancelled).flatMap(List::stream);
    }

    Tally tally() {
        return new Tally("lessons", added.size(), changed.size(), cancelled.size(), same);
    }
}
