package io.reglament.curriculum.calendar;

import io.reglament.curriculum.Outage;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Deadline.Days;
import io.reglament.regulation.Deadline.NextLesson;
import io.reglament.regulation.Deadline.SameDay;
import io.reglament.regulation.Deadline.WorkingDays;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Regulated;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How far back lessons can lie of which something falls due on a day or later. Never too short, and at times a little
 * too long: where a counted day falls on none of school, the group's last lesson stands for its last school day.
 */
@Component
public class Reach {
    /** What an outage moved is over when the school has worked since; no holidays are longer. */
    private static final int HOLIDAYS = 100;

    private final Profiles profiles;
    private final KnownOutages outages;
    private final RoundTrip trip;

    Reach(Profiles profiles, KnownOutages outages, RoundTrip trip) {
        this.profiles = profiles;
        this.outages = outages;
        this.trip = trip;
    }

    /** The first day of such lessons of a teacher; in a constant number of queries, one more after an outage. */
    public LocalDate of(PersonId teacher, LocalDate day) {
        RulesByDay rules = new RulesByDay(profiles);
        Optional<Regulated<Deadline>> grace = outages.grace(rules.on(day));
        Ask<List<List<LocalDate>>> recent = RecentDays.ask(teacher, day);
        List<Ask<List<Outage>>> failures =
                grace.map(_ -> outages.since(longBefore(day, rules))).orElse(List.of());
        Answers answers =
                trip.send(Stream.concat(Stream.of(recent), failures.stream()).toArray(Ask[]::new));
        List<List<LocalDate>> days = answers.of(recent);
        LocalDate first = first(rules, days, day);
        List<Outage> known =
                failures.stream().flatMap(ask -> answers.of(ask).stream()).toList();
        LocalDate began = new OutagesBefore(
                        known,
                        rules.on(day).zone(),
                        grace.map(Regulated::value).map(Reach::most).orElse(0))
                .reaching(day, idle(days, day));
        return began.isBefore(day) ? earlier(first, reach(rules, teacher, began)) : first;
    }

    private LocalDate reach(RulesByDay rules, PersonId teacher, LocalDate day) {
        return first(rules, trip.ask(RecentDays.ask(teacher, day)), day);
    }

    private static Instant longBefore(LocalDate day, RulesByDay rules) {
        return day.minusDays(HOLIDAYS).atStartOfDay(rules.on(day).zone()).toInstant();
    }

    /** Of the groups that have had lessons, the one that has had none for longest. */
    private static LocalDate idle(List<List<LocalDate>> recent, LocalDate day) {
        return recent.stream()
                .filter(days -> !days.isEmpty())
                .map(days -> days.getFirst().plusDays(1))
                .min(Comparator.naturalOrder())
                .orElse(day);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate first(RulesByDay rules, List<List<LocalDate>> recent, LocalDate day) {
        LocalDate first = day;
        LocalDate further = first(rules.on(day), recent, day);
        // Older lessons stand under the regulation of their own day, which may have left more time.
        while (further.isBefore(first)) {
            first = further;
            further = first(rules.on(first), recent, day);
        }
        return first;
    }

    private static LocalDate first(Profile profile, List<List<LocalDate>> recent, LocalDate day) {
        return profile.lessonDeadlines().stream()
                .map(Regulated::value)
                .flatMap(deadline -> Stream.concat(
                        Stream.of(counted(deadline, day)),
                        recent.stream().filter(days -> !days.isEmpty()).map(days -> first(deadline, days, day))))
                .min(Comparator.naturalOrder())
                .orElse(day);
    }

    private static LocalDate counted(Deadline deadline, LocalDate day) {
        return day.minusDays(most(deadline));
    }

    /** How many calendar days a counted deadline can last where no holidays lie between: of some weeks one day is worked. */
    private static int most(Deadline deadline) {
        return switch (deadline) {
            case Days(int count) -> count;
            case WorkingDays(int count) -> count * DayOfWeek.values().length;
            case SameDay _, NextLesson _ -> 0;
        };
    }

    /** Whatever is counted onto the group's last day of school is over; what is counted behind it moves on to this day. */
    private static LocalDate first(Deadline deadline, List<LocalDate> days, LocalDate day) {
        return switch (deadline) {
            case SameDay _ -> day;
            case Days _, WorkingDays _ -> days.getFirst().plusDays(1).minusDays(most(deadline));
            case NextLesson(int skipping) -> days.get(Math.min(skipping, days.size() - 1));
        };
    }
}
