package io.reglament.archive.schedule;

import io.reglament.curriculum.SchoolCalendars;
import io.reglament.curriculum.SchoolYears;
import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;

/** The occasions of the bound school, by its regulation and calendar as they stand. */
@Component
public class SchoolOccasions {
    /** A due moment lies at most so far from the day to which it belongs. */
    private static final Period AROUND = Period.ofMonths(2);

    private final RoundTrip trip;
    private final Profiles profiles;
    private final SchoolRegistry schools;

    SchoolOccasions(RoundTrip trip, Profiles profiles, SchoolRegistry schools) {
        this.trip = trip;
        this.profiles = profiles;
        this.schools = schools;
    }

    /** Those that fall due in [from, to), earliest first. */
    public List<Occasion> dueBetween(Instant from, Instant to) {
        return around(from, to).stream()
                .filter(one -> !one.due().isBefore(from) && one.due().isBefore(to))
                .toList();
    }

    /** Those that opened in [from, to], earliest due first. */
    public List<Occasion> openedBetween(Instant from, Instant to) {
        return around(from, to).stream()
                .filter(one -> !one.opens().isBefore(from) && !one.opens().isAfter(to))
                .toList();
    }

    private List<Occasion> around(Instant from, Instant to) {
        School school = schools.current();
        LocalDate first = LocalDate.ofInstant(from, school.zone()).minus(AROUND);
        LocalDate last = LocalDate.ofInstant(to, school.zone()).plus(AROUND);
        Ask<SchoolYears> calendar = SchoolCalendars.ask();
        Ask<InForceByDay> versions = Profiles.askEver();
        Answers answers = trip.send(calendar, versions);
        InForceByDay inForce = answers.of(versions);
        return new Occasions(
                        answers.of(calendar),
                        day -> profiles.of(inForce, day).backup(),
                        school.zone(),
                        school.onAirFrom())
                .of(first, last);
    }
}
