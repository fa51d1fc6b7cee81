package io.reglament.archive.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GradeTerm;
import io.reglament.curriculum.SchoolYears;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import io.reglament.regulation.BackupOccasion;
import io.reglament.regulation.BackupPlan;
import io.reglament.regulation.Basis;
import io.reglament.regulation.GradeBand;
import io.reglament.regulation.Medium;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Responsible;
import io.reglament.tenancy.Ids;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OccasionsTests {
    private static final LocalDate ON_AIR = LocalDate.of(2026, 9, 1);
    private static final List<GradeTerm> TERMS = List.of(
            term(9, "2026-09-01", "2026-11-29"),
            term(9, "2026-11-30", "2027-02-28"),
            term(9, "2027-03-01", "2027-05-26"),
            term(10, "2026-09-01", "2026-12-29"),
            term(10, "2027-01-12", "2027-05-26"));

    @Test
    void each_band_is_kept_after_the_end_of_its_own_terms() {
        assertThat(told(plan(
                        new BackupOccasion.TermEnd(new GradeBand(1, 9)),
                        new BackupOccasion.TermEnd(new GradeBand(10, 11)))))
                .containsExactly(
                        "term-end/1-9/2026-11-29 2026-11-30 2026-12-01",
                        "term-end/10-11/2026-12-29 2026-12-30 2026-12-31",
                        "term-end/1-9/2027-02-28 2027-03-01 2027-03-02",
                        "term-end/1-9/2027-05-26 2027-05-27 2027-05-28",
                        "term-end/10-11/2027-05-26 2027-05-27 2027-05-28");
    }

    @Test
    void a_year_without_a_date_is_kept_on_the_day_after_it() {
        assertThat(told(plan(new BackupOccasion.YearEnd(Optional.empty()))))
                .containsExactly("year-end/2027-05-26 2027-05-27 2027-05-28");
    }

    @Test
    void a_year_with_a_date_has_until_that_day_is_over() {
        assertThat(told(plan(by("--06-30")))).containsExactly("year-end/2027-06-30 2027-05-27 2027-07-01");
    }

    @Test
    void a_year_that_lasts_longer_than_the_date_is_kept_on_the_date() {
        assertThat(told(plan(by("--05-20")))).containsExactly("year-end/2027-05-20 2027-05-20 2027-05-21");
    }

    @Test
    void every_half_year_is_kept_within_its_last_month() {
        assertThat(told(plan(new BackupOccasion.Every(6))))
                .containsExactly("every/2027-02-28 2027-02-01 2027-03-01", "every/2027-08-31 2027-08-01 2027-09-01");
    }

    @Test
    void nobody_demands_nothing_falls_due() {
        assertThat(told(plan())).isEmpty();
    }

    @Test
    void a_change_of_the_regulation_holds_from_its_day_on() {
        BackupPlan before = plan(new BackupOccasion.TermEnd(new GradeBand(1, 11)));
        BackupPlan after = plan(new BackupOccasion.Every(6));
        LocalDate change = LocalDate.of(2027, 1, 1);

        assertThat(told(day -> day.isBefore(change) ? before : after))
                .containsExactly(
                        "term-end/1-11/2026-11-29 2026-11-30 2026-12-01",
                        "term-end/1-11/2026-12-29 2026-12-30 2026-12-31",
                        "every/2027-06-30 2027-06-01 2027-07-01");
    }

    @Test
    void a_year_that_the_roster_names_ends_when_it_says() {
        LocalDate end = LocalDate.of(2027, 6, 10);
        Occasions occasions = new Occasions(
                new SchoolYears(TERMS, List.of(end)),
                _ -> plan(new BackupOccasion.YearEnd(Optional.empty())),
                ZoneOffset.UTC,
                ON_AIR);

        assertThat(occasions.of(ON_AIR, ON_AIR.plusYears(1)))
                .extracting(Occasion::day)
                .containsExactly(end);
    }

    @Test
    void what_ended_before_the_school_was_on_air_is_not_owed() {
        Occasions occasions = new Occasions(
                new SchoolYears(TERMS, List.of()),
                _ -> plan(new BackupOccasion.TermEnd(new GradeBand(1, 11))),
                ZoneOffset.UTC,
                LocalDate.of(2027, 1, 12));

        assertThat(occasions.of(ON_AIR, ON_AIR.plusYears(1)))
                .extracting(one -> one.day().toString())
                .containsExactly("2027-02-28", "2027-05-26");
    }

    private static List<String> told(BackupPlan plan) {
        return told(_ -> plan);
    }

    private static List<String> told(Function<LocalDate, BackupPlan> plan) {
        return new Occasions(new SchoolYears(TERMS, List.of()), plan, ZoneOffset.UTC, ON_AIR)
                .of(ON_AIR, LocalDate.of(2027, 8, 31)).stream()
                        .map(one -> one.key() + " " + day(one.opens()) + " " + day(one.due()))
                        .toList();
    }

    private static LocalDate day(java.time.Instant start) {
        return LocalDate.ofInstant(start, ZoneOffset.UTC);
    }

    private static BackupOccasion by(String day) {
        return new BackupOccasion.YearEnd(Optional.of(MonthDay.parse(day)));
    }

    private static BackupPlan plan(BackupOccasion... occasions) {
        Basis basis = new Basis.DistrictDefault();
        return new BackupPlan(
                Stream.of(occasions).map(each -> new Regulated<>(each, basis)).toList(),
                new Regulated<>(2, basis),
                new Regulated<>(List.of(Responsible.HEAD), basis),
                new Regulated<>(List.of(Medium.ELECTRONIC), basis));
    }

    private static GradeTerm term(int grade, String first, String last) {
        return new GradeTerm(
                grade, new TermView(new TermId(Ids.next()), "", LocalDate.parse(first), LocalDate.parse(last)));
    }
}
