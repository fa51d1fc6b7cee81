package io.reglament.journal.web.family;

import io.reglament.curriculum.GroupId;
import io.reglament.journal.WeekDay;
import io.reglament.journal.WeekLesson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be done at home for the next school day: of each subject of that day the homework that its last lesson
 * before it set.
 *
 * @param day the next day with lessons; empty where none is near, as before holidays
 */
record Preparation(Optional<LocalDate> day, List<Assignment> assignments) {
    Preparation {
        assignments = List.copyOf(assignments);
    }

    /** @param days in order, from at least a week before to the next day with lessons */
    static Preparation after(LocalDate today, List<WeekDay> days) {
        List<WeekLesson> before = days.stream()
                .filter(day -> !day.date().isAfter(today))
                .flatMap(day -> day.lessons().stream())
                .toList();
        return days.stream()
                .filter(day -> day.date().isAfter(today) && !day.lessons().isEmpty())
                .findFirst()
                .map(next -> new Preparation(Optional.of(next.date()), assignments(next, before)))
                .orElseGet(() -> new Preparation(Optional.empty(), List.of()));
    }

    /** All that is known of its length, in minutes. */
    public int minutes() {
        return assignments.stream()
                .mapToInt(assignment -> assignment.minutes().orElse(0))
                .sum();
    }

    private static List<Assignment> assignments(WeekDay next, List<WeekLesson> before) {
        return next.lessons().stream()
                .map(lesson -> lesson.lesson().group())
                .distinct()
                .flatMap(group -> last(group, before))
                .filter(lesson -> !lesson.noHomework() && !lesson.homework().isBlank())
                .map(Assignment::of)
                .toList();
    }

    private static Stream<WeekLesson> last(GroupId group, List<WeekLesson> before) {
        return before.reversed().stream()
                .filter(lesson -> lesson.lesson().group().equals(group))
                .limit(1);
    }

    /**
     * A subject's homework.
     *
     * @param minutes it takes, where the teacher said so
     * @param given the day of the lesson that set it
     */
    record Assignment(String subject, String homework, Optional<Integer> minutes, LocalDate given) {
        private static Assignment of(WeekLesson lesson) {
            return new Assignment(
                    lesson.lesson().subject(),
                    lesson.homework(),
                    lesson.minutes(),
                    lesson.lesson().date());
        }
    }
}
