package io.reglament.archive.schedule;

import io.reglament.archive.Reason.Kind;
import io.reglament.curriculum.GradeTerm;
import io.reglament.curriculum.SchoolYears;
import io.reglament.regulation.BackupOccasion;
import io.reglament.regulation.BackupPlan;
import io.reglament.regulation.Basis;
import io.reglament.regulation.GradeBand;
import io.reglament.regulation.Regulated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The occasions of a school, worked out of its regulation and calendar and nothing else. A back-up "at the end" of a
 * term or year has the day after the last one for it; one "by" a date has until that day is over; one "every so many
 * months" has the last month of each period, counted from the first day on which the school is kept here.
 *
 * @param plan the one in force on a day
 * @param since the first day on which lessons are kept here; what belongs to an earlier day is not owed
 */
record Occasions(SchoolYears years, Function<LocalDate, BackupPlan> plan, ZoneId zone, LocalDate since) {

    /** Those that belong to the days from the first to the last, in the order of their due moments. */
    List<Occasion> of(LocalDate first, LocalDate last) {
        List<Occasion> all = new ArrayList<>();
        years.lastDaysOfTerms().forEach(day -> all.addAll(termEnds(day)));
        years.lastDays().forEach(day -> all.addAll(yearEnds(day)));
        all.addAll(periods(last));
        return all.stream()
                .filter(one -> !one.day().isBefore(first) && !one.day().isAfter(last))
                .filter(one -> !one.day().isBefore(since))
                .sorted(Comparator.comparing(Occasion::due).thenComparing(Occasion::key))
                .toList();
    }

    private List<Occasion> termEnds(LocalDate day) {
        List<GradeTerm> ending = years.terms().stream()
                .filter(each -> each.term().last().equals(day))
                .toList();
        BackupPlan then = plan.apply(day);
        List<Occasion> found = new ArrayList<>();
        for (Regulated<BackupOccasion> each : then.occasions()) {
            if (each.value() instanceof BackupOccasion.TermEnd(GradeBand band)
                    && ending.stream().anyMatch(term -> band.holds(term.grade()))) {
                found.add(new Occasion(
                        "term-end/" + band.from() + "-" + band.to() + "/" + day,
                        Kind.TERM_END,
                        day,
                        Optional.of(band),
                        start(day.plusDays(1)),
                        start(day.plusDays(2)),
                        each.basis(),
                        then));
            }
        }
        return found;
    }

    private List<Occasion> yearEnds(LocalDate lastDay) {
        BackupPlan then = plan.apply(lastDay);
        List<Occasion> found = new ArrayList<>();
        for (Regulated<BackupOccasion> each : then.occasions()) {
            if (each.value() instanceof BackupOccasion.YearEnd(Optional<MonthDay> by)) {
                found.add(by.map(date -> yearEndBy(lastDay, date.atYear(lastDay.getYear()), each.basis(), then))
                        .orElseGet(() -> yearEnd(
                                lastDay, start(lastDay.plusDays(1)), start(lastDay.plusDays(2)), each.basis(), then)));
            }
        }
        return found;
    }

    /** A year that lasts longer than the date names is kept on that date, unfinished as it is. */
    private Occasion yearEndBy(LocalDate lastDay, LocalDate by, Basis basis, BackupPlan then) {
        LocalDate opens = lastDay.isBefore(by) ? lastDay.plusDays(1) : by;
        return yearEnd(by, start(opens), start(by.plusDays(1)), basis, then);
    }

    private static Occasion yearEnd(LocalDate day, Instant opens, Instant due, Basis basis, BackupPlan then) {
        return new Occasion("year-end/" + day, Kind.YEAR_END, day, Optional.empty(), opens, due, basis, then);
    }

    private List<Occasion> periods(LocalDate last) {
        List<Occasion> found = new ArrayList<>();
        LocalDate begin = since;
        while (!begin.isAfter(last)) {
            BackupPlan then = plan.apply(begin);
            Optional<Regulated<BackupOccasion>> every = then.occasions().stream()
                    .filter(each -> each.value() instanceof BackupOccasion.Every)
                    .findFirst();
            int months = every.map(each -> ((BackupOccasion.Every) each.value()).months())
                    .orElse(1);
            LocalDate next = begin.plusMonths(months);
            every.ifPresent(each -> found.add(period(next, each.basis(), then)));
            begin = next;
        }
        return found;
    }

    private Occasion period(LocalDate next, Basis basis, BackupPlan then) {
        LocalDate day = next.minusDays(1);
        return new Occasion(
                "every/" + day,
                Kind.EVERY,
                day,
                Optional.empty(),
                start(next.minusMonths(1)),
                start(next),
                basis,
                then);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
