package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonView;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Regulated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all subjects set a class on one day takes no longer than so many minutes, and less before a day without school.
 * Of subgroups the one with the most counts. Found is the entry with which it became too much; homework of which nobody
 * said how long it takes is held against nobody.
 */
final class HomeworkOfDay {
    private HomeworkOfDay() {}

    static List<Said> of(SeenClass seen) {
        return seen.binding(Parameters.HOMEWORK_MINUTES).stream()
                .flatMap(asked -> of(seen, asked).stream())
                .toList();
    }

    private static Optional<Said> of(SeenClass seen, Regulated<Integer> asked) {
        Optional<Regulated<BigDecimal>> weekend = seen.binding(Parameters.HOMEWORK_WEEKEND)
                .filter(_ -> !seen.rules()
                        .schoolWeek()
                        .contains(seen.date().plusDays(1).getDayOfWeek()));
        return weekend.map(share -> tooMuch(
                        seen,
                        FindingRule.HOMEWORK_OF_WEEKEND,
                        share.map(part ->
                                part.multiply(BigDecimal.valueOf(asked.value())).intValue())))
                .orElseGet(() -> tooMuch(seen, FindingRule.HOMEWORK_OF_DAY, asked));
    }

    private static Optional<Said> tooMuch(SeenClass seen, FindingRule rule, Regulated<Integer> limit) {
        SideBySide sides = new SideBySide();
        Map<Integer, Map<GroupId, Integer>> minutes = new HashMap<>();
        Optional<Homework> first = Optional.empty();
        for (Homework entry : entries(seen)) {
            minutes.computeIfAbsent(sides.of(entry.lesson()), _ -> new HashMap<>())
                    .merge(entry.lesson().group(), entry.minutes(), Integer::sum);
            if (first.isEmpty() && sum(minutes) > limit.value()) {
                first = Optional.of(entry);
            }
        }
        int all = sum(minutes);
        return first.map(entry -> seen.says(
                rule,
                entry.lesson().id().value().toString(),
                entry.lesson(),
                entry.since(),
                limit,
                Map.of("minutes", Integer.toString(all), "allowed", Integer.toString(limit.value()))));
    }

    private static List<Homework> entries(SeenClass seen) {
        return seen.lessons().stream()
                .flatMap(lesson ->
                        Optional.ofNullable(seen.entered().get(lesson.id()))
                                .flatMap(entry -> entry(lesson, entry))
                                .stream())
                .sorted(Comparator.comparing(Homework::since)
                        .thenComparing(entry -> entry.lesson().id().value()))
                .toList();
    }

    private static Optional<Homework> entry(LessonView lesson, LessonContent entry) {
        return entry.homeworkMinutes()
                .flatMap(minutes -> entry.homeworkSince().map(since -> new Homework(lesson, minutes, since)));
    }

    private static int sum(Map<Integer, Map<GroupId, Integer>> minutes) {
        return minutes.values().stream()
                .mapToInt(groups ->
                        groups.values().stream().max(Integer::compareTo).orElse(0))
                .sum();
    }

    private record Homework(LessonView lesson, int minutes, Instant since) {}
}
