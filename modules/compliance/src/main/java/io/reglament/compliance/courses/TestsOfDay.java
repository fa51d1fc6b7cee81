package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.SatWork;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Regulated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A class sits so many tests a day, and none in its first and last lesson. Which these are the timetable says: that a
 * lesson before it is not held makes no test the first of the day, since nobody can tell which was known sooner. Those that subgroups sit side by side are one
 * test. Which are too many is decided by which were entered first.
 */
final class TestsOfDay {
    private static final int TOO_SHORT = 2;

    private TestsOfDay() {}

    static List<Said> of(SeenClass seen) {
        List<Sat> tests = seen.works().stream()
                .filter(work -> !work.lessonsOwn())
                .flatMap(work -> work.lesson().flatMap(seen::lesson).map(lesson -> new Sat(work, lesson)).stream())
                .filter(sat -> isTest(seen, sat))
                .sorted(Comparator.comparing((Sat sat) -> sat.work().made())
                        .thenComparing(sat -> sat.work().work()))
                .toList();
        return Stream.concat(tooMany(seen, tests).stream(), atEdges(seen, tests))
                .toList();
    }

    private static boolean isTest(SeenClass seen, Sat sat) {
        return seen.rules()
                .find(Parameters.TEST_FORMS, sat.lesson().where())
                .filter(forms -> forms.value().contains(sat.work().form()))
                .isPresent();
    }

    private static List<Said> tooMany(SeenClass seen, List<Sat> tests) {
        SideBySide sides = new SideBySide();
        Map<Integer, Sat> bySide = new LinkedHashMap<>();
        tests.forEach(sat -> bySide.putIfAbsent(sides.of(sat.lesson()), sat));
        List<Said> said = new ArrayList<>();
        seen.binding(Parameters.TESTS_A_DAY)
                .ifPresent(asked -> bySide.values().stream()
                        .skip(asked.value())
                        .forEach(sat -> said.add(tooMany(seen, sat, bySide.size(), asked))));
        return said;
    }

    private static Said tooMany(SeenClass seen, Sat sat, int all, Regulated<Integer> asked) {
        return seen.says(
                FindingRule.TESTS_OF_DAY,
                sat.work().work().toString(),
                sat.lesson(),
                sat.work().made(),
                asked,
                Map.of(
                        "tests", Integer.toString(all),
                        "allowed", Integer.toString(asked.value())));
    }

    private static Stream<Said> atEdges(SeenClass seen, List<Sat> tests) {
        List<Integer> periods = Stream.concat(
                        seen.lessons().stream().map(LessonView::period), seen.cancelled().stream())
                .distinct()
                .sorted()
                .toList();
        if (periods.size() <= TOO_SHORT) {
            return Stream.empty();
        }
        return tests.stream()
                .filter(sat -> sat.lesson().period() == periods.getFirst()
                        || sat.lesson().period() == periods.getLast())
                .flatMap(sat -> seen
                        .binding(Parameters.TESTS_AT_EDGES, sat.lesson().where())
                        .stream()
                        .filter(allowed -> !allowed.value())
                        .map(asked -> seen.says(
                                FindingRule.TEST_AT_EDGE,
                                sat.work().work().toString(),
                                sat.lesson(),
                                sat.work().made(),
                                asked,
                                Map.of(
                                        "form",
                                        sat.work().form(),
                                        "lesson",
                                        Integer.toString(sat.lesson().period())))));
    }

    private record Sat(SatWork work, LessonView lesson) {}
}
