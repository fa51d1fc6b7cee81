package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.courses.Said.Standing.Broken;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.SatWork;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Two tests of a subject are so many days apart: the later one is found, from when it was entered. */
final class TestsApart {
    private TestsApart() {}

    /** @param tests of the term, in any order */
    static List<Said> of(Course course, List<SatWork> tests) {
        List<SatWork> inOrder = tests.stream()
                .sorted(Comparator.comparing(SatWork::date).thenComparing(SatWork::work))
                .toList();
        return IntStream.range(1, inOrder.size())
                .mapToObj(i -> said(course, inOrder.get(i - 1), inOrder.get(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Said> said(Course course, SatWork earlier, SatWork later) {
        return course.binding(Parameters.TESTS_APART, later.date())
                .filter(span -> distance(course, earlier.date(), later.date(), span.value())
                        < span.value().count())
                .map(span -> said(course, earlier, later, span));
    }

    private static Said said(Course course, SatWork earlier, SatWork later, Regulated<Span> span) {
        SatWork entered = later.made().isBefore(earlier.made()) ? earlier : later;
        return course.says(
                FindingRule.TESTS_TOO_NEAR,
                later.work().toString(),
                later.date(),
                Course.at(entered.made(), span),
                new Broken(entered.made()),
                span,
                Map.of(
                        "form",
                        later.form(),
                        "on",
                        later.date().toString(),
                        "before",
                        earlier.date().toString()));
    }

    private static long distance(Course course, LocalDate earlier, LocalDate later, Span span) {
        Profile profile = course.rules().apply(later);
        return switch (span.unit()) {
            case DAYS -> ChronoUnit.DAYS.between(earlier, later);
            case WORKING_DAYS ->
                earlier.datesUntil(later)
                        .filter(day -> profile.schoolWeek().contains(day.getDayOfWeek()))
                        .count();
            case LESSONS ->
                course.lessons().stream()
                        .map(LessonView::date)
                        .filter(day -> day.isAfter(earlier) && !day.isAfter(later))
                        .count();
        };
    }
}
