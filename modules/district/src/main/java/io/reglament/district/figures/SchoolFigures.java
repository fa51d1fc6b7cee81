package io.reglament.district.figures;

import io.reglament.compliance.Keeping;
import io.reglament.district.Figures;
import io.reglament.regulation.ProfileVersion;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes the bound school's figures: the weeks in which something has changed, and once a day all of them. */
@Component
public class SchoolFigures {
    private static final Duration WHOLE = Duration.ofHours(20);

    /** A change may have been committed a little after the moment it was noted with. */
    private static final Duration STILL_COMING = Duration.ofMinutes(10);

    private final Keeping keeping;
    private final Profiles profiles;
    private final SchoolClock clock;
    private final FigureRows schools;
    private final WeekRows weeks;
    private final OpenRows open;
    private final ValueRows values;

    SchoolFigures(
            Keeping keeping,
            Profiles profiles,
            SchoolClock clock,
            FigureRows schools,
            WeekRows weeks,
            OpenRows open,
            ValueRows values) {
        this.keeping = keeping;
        this.profiles = profiles;
        this.clock = clock;
        this.schools = schools;
        this.weeks = weeks;
        this.open = open;
        this.values = values;
    }

    /** Costs few statements where nothing has changed; doing it again changes nothing but the time. */
    @Transactional
    public void publish(School school) {
        Instant now = clock.now();
        LocalDate today = clock.today(school.zone());
        LocalDate week = monday(today);
        Optional<Published> before = schools.find(school.id());
        boolean whole = before.map(published -> isOld(published, week, now)).orElse(true);
        LocalDate oldest = week.minusWeeks(Figures.WEEKS - 1L);
        LocalDate from = whole ? oldest : touched(before, week, oldest);
        weeks.replace(school.id(), from, oldest, keeping.weeks(from, today));
        open.replace(school.id(), keeping.open());
        ProfileVersion profile = profiles.current();
        if (whole || before.map(Published::profile).orElse(0) != profile.version()) {
            values.replace(school.id(), profiles.on(today));
        }
        Instant wholeAt = whole ? now : before.map(Published::wholeAt).orElse(now);
        schools.put(school, new Published(week, now, wholeAt, profile.version()), profile);
    }

    private static boolean isOld(Published published, LocalDate week, Instant now) {
        return !published.week().equals(week) || published.wholeAt().plus(WHOLE).isBefore(now);
    }

    /** The week before the running one is always among them: what falls due at a week's end is entered after it. */
    private LocalDate touched(Optional<Published> before, LocalDate week, LocalDate oldest) {
        LocalDate last = week.minusWeeks(1);
        LocalDate touched = before.flatMap(
                        published -> keeping.touchedSince(published.asOf().minus(STILL_COMING)))
                .map(SchoolFigures::monday)
                .filter(monday -> monday.isBefore(last))
                .orElse(last);
        return touched.isBefore(oldest) ? oldest : touched;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
