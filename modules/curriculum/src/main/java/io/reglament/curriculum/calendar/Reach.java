package io.reglament.curriculum.calendar;

import io.reglament.identity.PersonId;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Deadline.Days;
import io.reglament.regulation.Deadline.NextLesson;
import io.reglament.regulation.Deadline.SameDay;
import io.reglament.regulation.Deadline.WorkingDays;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Regulated;
import io.reglament.tenancy.RoundTrip;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How far back lessons can lie of which something falls due on a day or later. Never too short, and at times a little
 * too long: where a counted day falls on none of school, the group's last lesson stands for its last school day.
 */
@Component
public class Reach {
    private final Profiles profiles;
    private final RoundTrip trip;

    Reach(Profiles profiles, RoundTrip trip) {
        this.profiles = profiles;
        this.trip = trip;
    }

    /** The first day of such lessons of a teacher; in a constant number of queries. */
    public LocalDate of(PersonId teacher, LocalDate day) {
        RulesByDay rules = new RulesByDay(profiles);
        List<List<LocalDate>> recent = trip.ask(RecentDays.ask(teacher, day));
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
