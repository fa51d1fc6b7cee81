package io.reglament.curriculum.calendar;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.ExtendedDue;
import io.reglament.curriculum.Outage;
import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Regulated;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * Moves what a school owes as a whole by the same rule as what is owed for a lesson. It has no group: the time after an
 * outage ends on a day on which any group has school.
 */
@Component
public class DuesOfSchool {
    private final SchoolRegistry schools;
    private final Profiles profiles;
    private final KnownOutages outages;
    private final RoundTrip trip;

    DuesOfSchool(SchoolRegistry schools, Profiles profiles, KnownOutages outages, RoundTrip trip) {
        this.schools = schools;
        this.profiles = profiles;
        this.outages = outages;
        this.trip = trip;
    }

    /**
     * From the moment from which on it could be done and its own due moment to the one that counts. Reads a constant
     * number of times, however often it is asked then.
     *
     * @param moment outages that were over by then count for nothing that is asked
     */
    public BiFunction<Instant, Instant, ExtendedDue> since(Instant moment) {
        List<Outage> known = outages.since(moment).stream()
                .flatMap(ask -> trip.ask(ask).stream())
                .toList();
        if (known.isEmpty()) {
            return (_, due) -> ExtendedDue.own(due);
        }
        RulesByDay rules = new RulesByDay(profiles);
        SchoolDays days = days(trip.ask(CalendarAsks.sessions()), rules);
        ZoneId zone = schools.current().zone();
        return (from, due) -> {
            Profile profile = rules.on(LocalDate.ofInstant(due, zone));
            return outages.grace(profile)
                    .map(grace -> extended(
                            new AnOutageExtendsADeadline(known, grace, outages.now()), from, due, grace, days, zone))
                    .orElseGet(() -> ExtendedDue.own(due));
        };
    }

    private static ExtendedDue extended(
            AnOutageExtendsADeadline rule,
            Instant from,
            Instant due,
            Regulated<Deadline> grace,
            SchoolDays days,
            ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(due, zone);
        DueMoment moved = rule.of(
                new DueMoment(due, grace.value(), grace.basis()),
                new Entered(from, Optional.empty()),
                new DeadlineResolution(zone, day, day, days, List.of()));
        return new ExtendedDue(moved.at(), moved.extension());
    }

    private static SchoolDays days(List<Session> sessions, RulesByDay rules) {
        return new SchoolDays(
                sessions.stream()
                        .filter(session -> !session.gone() && session.kind() != Kind.HOLIDAY)
                        .map(Session::stretch)
                        .toList(),
                sessions.stream()
                        .filter(session -> session.living(Kind.HOLIDAY))
                        .map(Session::stretch)
                        .toList(),
                rules::inWeek);
    }
}
