package io.reglament.compliance.deadlines;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.deadlines.Finding.About;
import io.reglament.compliance.deadlines.Finding.Place;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.WorkContent;
import io.reglament.curriculum.WorkContents;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.tenancy.RoundTrip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How many marks a lesson has on average: over a group's lessons of one week, with the marks of all works of that week.
 * It is said of the week's last lesson, from the end of the week on.
 */
@Component
class MarksOfWeeks {
    private final Lessons lessons;
    private final List<WorkContents> works;
    private final RoundTrip trip;

    MarksOfWeeks(Lessons lessons, List<WorkContents> works, RoundTrip trip) {
        this.lessons = lessons;
        this.works = List.copyOf(works);
        this.trip = trip;
    }

    /** A group's week, named by its Monday. */
    record Week(GroupId group, LocalDate monday) {
        static Week of(GroupId group, LocalDate day) {
            return new Week(group, monday(day));
        }

        static LocalDate monday(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        LocalDate sunday() {
            return monday.plusDays(6);
        }
    }

    /** All lessons of the weeks of these groups' days. */
    List<LessonView> of(Collection<Week> weeks) {
        Optional<LocalDate> first = weeks.stream().map(Week::monday).min(Comparator.naturalOrder());
        Optional<LocalDate> last = weeks.stream().map(Week::sunday).max(Comparator.naturalOrder());
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        List<GroupId> groups = weeks.stream().map(Week::group).distinct().toList();
        return trip.ask(lessons.ofGroupsAsk(groups, first.get(), last.get())).stream()
                .filter(lesson -> weeks.contains(Week.of(lesson.group(), lesson.date())))
                .toList();
    }

    /** Of these lessons, in a constant number of queries; none where no regulation asks. */
    List<Judged> of(List<LessonView> kept, Function<LocalDate, Profile> rules, ZoneId zone, Instant now) {
        List<LessonView> meant = kept.stream()
                .filter(lesson -> wanted(rules.apply(lesson.date()), lesson).isPresent())
                .toList();
        if (meant.isEmpty()) {
            return List.of();
        }
        Collection<Week> weeks = meant.stream()
                .map(lesson -> Week.of(lesson.group(), lesson.date()))
                .distinct()
                .toList();
        Map<Week, Integer> held = new HashMap<>();
        Map<Week, LessonId> last = new HashMap<>();
        of(weeks).forEach(lesson -> {
            Week week = Week.of(lesson.group(), lesson.date());
            held.merge(week, 1, Integer::sum);
            last.put(week, lesson.id());
        });
        Map<Week, Integer> marks = marks(weeks);
        return meant.stream()
                .flatMap(lesson -> {
                    Week week = Week.of(lesson.group(), lesson.date());
                    BigDecimal average = BigDecimal.valueOf(marks.getOrDefault(week, 0))
                            .divide(BigDecimal.valueOf(held.getOrDefault(week, 1)), 1, RoundingMode.HALF_UP);
                    boolean carries = Optional.ofNullable(last.get(week)).equals(Optional.of(lesson.id()));
                    Instant due = NextDay.of(week.sunday(), zone).at();
                    return wanted(rules.apply(lesson.date()), lesson).stream()
                            .map(most -> judged(lesson, most, average, carries, due, now));
                })
                .toList();
    }

    /** Where no marks are given, none are few. */
    static Optional<Regulated<Integer>> wanted(Profile profile, LessonView lesson) {
        return profile.find(Parameters.MARKS_PER_LESSON, lesson.where())
                .filter(least -> least.basis().binding() && profile.marked(lesson.grade(), lesson.subject()));
    }

    private Map<Week, Integer> marks(Collection<Week> weeks) {
        List<GroupId> groups = weeks.stream().map(Week::group).distinct().toList();
        LocalDate first =
                weeks.stream().map(Week::monday).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last =
                weeks.stream().map(Week::sunday).max(Comparator.naturalOrder()).orElseThrow();
        Map<Week, Integer> marks = new HashMap<>();
        Stream<WorkContent> sat = works.stream().flatMap(source -> source.ofGroups(groups, first, last).stream());
        sat.forEach(work -> marks.merge(Week.of(work.group(), work.date()), work.marks(), Integer::sum));
        return marks;
    }

    private static Judged judged(
            LessonView lesson,
            Regulated<Integer> least,
            BigDecimal average,
            boolean carries,
            Instant due,
            Instant now) {
        return new Judged(
                new Place(lesson.id().value(), FindingRule.FEW_MARKS),
                About.of(lesson),
                new DueMoment(due, new Deadline.SameDay(Optional.empty()), least.basis()),
                carries ? verdict(least.value(), average, due, now) : new Verdict.NotOwed(),
                new Note(least.severity(), Map.of("words", average.toPlainString())));
    }

    private static Verdict verdict(int least, BigDecimal average, Instant due, Instant now) {
        if (now.isBefore(due)) {
            return new Verdict.NotYetDue(due);
        }
        return average.compareTo(BigDecimal.valueOf(least)) < 0 ? new Verdict.Open(due) : new Verdict.Right(now);
    }
}
