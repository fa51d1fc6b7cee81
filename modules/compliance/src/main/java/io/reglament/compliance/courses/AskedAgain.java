package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.courses.Said.Standing.Owed;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonView;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who failed is asked again within so many days: by the last lesson of these days at which he was, or where there is
 * none by the first one after them. Of a mark that was given later than its column stands the day is that on which it
 * was given. Where the term has no such lesson nobody owes anything.
 */
final class AskedAgain {
    private AskedAgain() {}

    static List<Said> of(Course course, Learner learner) {
        return learner.marks().stream()
                .filter(mark -> failed(course.rules().apply(mark.date()), mark))
                .flatMap(mark -> said(course, learner, mark).stream())
                .toList();
    }

    private static boolean failed(Profile profile, Given mark) {
        return profile.termLevels().value().fails(mark.mark());
    }

    private static Optional<Said> said(Course course, Learner learner, Given failed) {
        LocalDate known = later(failed.date(), failed.received(), course.zone());
        Optional<Regulated<Span>> asked = course.binding(Parameters.ASK_AGAIN, failed.date());
        return asked.flatMap(within -> last(course, learner, known, within.value())
                .flatMap(lesson ->
                        course.due(lesson, within).map(due -> said(course, learner, failed, lesson, due, within))));
    }

    private static Said said(
            Course course, Learner learner, Given failed, LessonView last, DueMoment due, Regulated<Span> asked) {
        return course.says(
                FindingRule.NOT_ASKED_AGAIN,
                learner.id() + "/" + failed.work() + (failed.ordinal() > 1 ? "/" + failed.ordinal() : ""),
                last.date(),
                due,
                new Owed(again(learner, failed)),
                asked,
                Map.of(
                        "mark",
                        failed.mark(),
                        "on",
                        failed.date().toString(),
                        "to",
                        last.date().toString()));
    }

    /** By which lesson; empty where the term has none left. */
    private static Optional<LessonView> last(Course course, Learner learner, LocalDate day, Span within) {
        List<LessonView> after = learner.after(day);
        return switch (within.unit()) {
            case DAYS -> by(after, day.plusDays(within.count()));
            case WORKING_DAYS -> by(after, working(course.rules().apply(day), day, within.count()));
            case LESSONS -> after.stream().skip(within.count() - 1L).findFirst();
        };
    }

    private static Optional<LessonView> by(List<LessonView> after, LocalDate end) {
        return after.stream()
                .filter(lesson -> !lesson.date().isAfter(end))
                .reduce((_, later) -> later)
                .or(() -> after.stream().findFirst());
    }

    private static LocalDate working(Profile profile, LocalDate day, int count) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(next -> profile.schoolWeek().contains(next.getDayOfWeek()))
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** When he was: a mark of a later day, or one for a retake. */
    private static Optional<Instant> again(Learner learner, Given failed) {
        LocalDate day = failed.date();
        return learner.marks().stream()
                .filter(mark -> mark.work().equals(failed.work())
                        ? mark.retake() && mark.ordinal() > failed.ordinal()
                        : mark.date().isAfter(day) && mark.received().isAfter(failed.received()))
                .map(Given::received)
                .min(Instant::compareTo);
    }

    private static LocalDate later(LocalDate column, Instant received, ZoneId zone) {
        LocalDate given = LocalDate.ofInstant(received, zone);
        return given.isAfter(column) ? given : column;
    }
}
