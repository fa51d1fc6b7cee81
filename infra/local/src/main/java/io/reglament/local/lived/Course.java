package io.reglament.local.lived;

import io.reglament.local.load.LessonToFill;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Each lesson's place in the course of its group. */
final class Course {
    private static final int DAYS_A_WEEK = 7;
    private final Map<UUID, Place> places = new HashMap<>();

    /**
     * A place.
     *
     * @param number from 0
     * @param aWeek lessons a week, at least 1
     * @param next when the group's next lesson begins
     * @param usual false where somebody else than usual taught
     */
    record Place(int number, int aWeek, Optional<Instant> next, boolean usual) {}

    /** @param lessons in the order of time */
    Course(List<LessonToFill> lessons) {
        Map<UUID, List<LessonToFill>> groups = new LinkedHashMap<>();
        lessons.forEach(lesson ->
                groups.computeIfAbsent(lesson.group(), _ -> new ArrayList<>()).add(lesson));
        groups.values().forEach(this::place);
    }

    Place of(LessonToFill lesson) {
        return places.getOrDefault(lesson.id(), new Place(0, 1, Optional.empty(), true));
    }

    private void place(List<LessonToFill> group) {
        String usual = usual(group);
        int aWeek = Math.max(1, (group.size() + weeks(group) / 2) / weeks(group));
        for (int i = 0; i < group.size(); i++) {
            Optional<Instant> next =
                    i + 1 < group.size() ? Optional.of(group.get(i + 1).startsAt()) : Optional.empty();
            LessonToFill lesson = group.get(i);
            places.put(
                    lesson.id(), new Place(i, aWeek, next, lesson.teacherKey().equals(usual)));
        }
    }

    private static int weeks(List<LessonToFill> group) {
        return (int) group.stream()
                .map(lesson -> lesson.date().toEpochDay() / DAYS_A_WEEK)
                .distinct()
                .count();
    }

    private static String usual(List<LessonToFill> group) {
        return group.stream()
                .collect(Collectors.groupingBy(LessonToFill::teacherKey, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
