package io.reglament.compliance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.deadlines.Verdict.InTime;
import io.reglament.compliance.deadlines.Verdict.MendedLate;
import io.reglament.compliance.deadlines.Verdict.NotOwed;
import io.reglament.compliance.deadlines.Verdict.NotYetDue;
import io.reglament.compliance.deadlines.Verdict.Open;
import io.reglament.curriculum.DueMoment;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules, to the second, at the edges of due moments and midnights. */
class VerdictTests {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final ZoneId VLADIVOSTOK = ZoneId.of("Asia/Vladivostok");
    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");
    private static final Basis CLAUSE = new Basis.ByClause(new ClauseId("A-5.2a"));

    @ParameterizedTest
    @CsvSource({
        "17:59:59, NotYetDue",
        "18:00:00, Open",
        "18:00:01, Open",
        "23:59:59, Open",
    })
    void whatIsMissingOpensAtItsDueMoment(LocalTime now, String expected) {
        Verdict verdict = judge(VLADIVOSTOK, Optional.empty(), now);

        assertThat(verdict.getClass().getSimpleName()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "17:59:59, 18:10:00, InTime",
        "18:00:00, 18:10:00, MendedLate",
        "18:10:00, 18:10:00, MendedLate",
        "17:50:00, 17:50:00, InTime",
    })
    void whatIsEnteredIsJudgedByItsOwnMomentAndNotByNow(LocalTime entered, LocalTime now, String expected) {
        Verdict verdict = judge(VLADIVOSTOK, Optional.of(entered), now);

        assertThat(verdict.getClass().getSimpleName()).isEqualTo(expected);
    }

    @Test
    void verdictsNameTheDueMomentHoweverLateTheyAreGiven() {
        Instant due = at(VLADIVOSTOK, LocalTime.of(18, 0));

        assertThat(judge(VLADIVOSTOK, Optional.empty(), LocalTime.of(23, 0))).isEqualTo(new Open(due));
        assertThat(judge(VLADIVOSTOK, Optional.empty(), LocalTime.of(9, 0))).isEqualTo(new NotYetDue(due));
        assertThat(judge(VLADIVOSTOK, Optional.of(LocalTime.of(18, 10)), LocalTime.of(19, 0)))
                .isEqualTo(new MendedLate(due, at(VLADIVOSTOK, LocalTime.of(18, 10))));
    }

    @Test
    void midnightFallsInTheSchoolsOwnZone() {
        DueMoment due = due(DAY.plusDays(1).atStartOfDay(BISHKEK).toInstant(), CLAUSE);
        Instant lastSecond = Instant.parse("2026-09-08T17:59:59Z");

        assertThat(verdict(due, Optional.empty(), lastSecond)).isInstanceOf(NotYetDue.class);
        assertThat(verdict(due, Optional.empty(), lastSecond.plusSeconds(1))).isInstanceOf(Open.class);
        assertThat(verdict(due, Optional.of(lastSecond), lastSecond.plusSeconds(5)))
                .isInstanceOf(InTime.class);
    }

    @Test
    void whatNobodyDemandsIsNeverLateAndTheDistrictsDefaultIsADemand() {
        Instant six = at(VLADIVOSTOK, LocalTime.of(18, 0));

        assertThat(verdict(due(six, new Basis.NotRegulated()), Optional.empty(), six))
                .isEqualTo(new NotOwed());
        assertThat(verdict(due(six, new Basis.DistrictDefault()), Optional.empty(), six))
                .isEqualTo(new Open(six));
    }

    @Test
    void lessonsBeforeTheSchoolsFirstDayOweNothing() {
        Instant six = at(VLADIVOSTOK, LocalTime.of(18, 0));

        assertThat(new Judgement(DAY.plusDays(1), six).of(DAY, due(six, CLAUSE), Optional.empty()))
                .isEqualTo(new NotOwed());
        assertThat(new Judgement(DAY, six).of(DAY, due(six, CLAUSE), Optional.empty()))
                .isEqualTo(new Open(six));
    }

    private static Verdict judge(ZoneId zone, Optional<LocalTime> entered, LocalTime now) {
        DueMoment due = due(at(zone, LocalTime.of(18, 0)), CLAUSE);
        return verdict(due, entered.map(time -> at(zone, time)), at(zone, now));
    }

    private static Verdict verdict(DueMoment due, Optional<Instant> entered, Instant now) {
        return new Judgement(DAY, now).of(DAY, due, entered);
    }

    private static DueMoment due(Instant at, Basis basis) {
        return new DueMoment(at, new Deadline.SameDay(Optional.of(LocalTime.of(18, 0))), basis);
    }

    private static Instant at(ZoneId zone, LocalTime time) {
        return DAY.atTime(time).atZone(zone).toInstant();
    }
}
