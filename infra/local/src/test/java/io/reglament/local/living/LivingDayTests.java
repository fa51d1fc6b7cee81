package io.reglament.local.living;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reglament.local.console.Trouble;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivingDayTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Vladivostok");

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-09-01",
        "2026-11-20, 2026-11-20",
        "2026-11-21, 2026-11-20",
        "2026-11-22, 2026-11-20",
        "2026-10-25, 2026-10-23",
        "2026-11-04, 2026-10-23",
        "2026-11-05, 2026-11-05",
        "2026-12-29, 2026-12-29",
        "2026-12-30, 2026-12-29",
        "2027-01-01, 2026-12-29",
        "2027-01-11, 2026-12-29",
        "2027-01-12, 2027-01-12",
        "2027-03-28, 2027-03-26",
        "2027-04-05, 2027-03-26",
        "2027-04-06, 2027-04-06",
        "2027-05-25, 2027-05-25",
        "2027-05-26, 2027-05-25",
        "2027-07-15, 2027-05-25",
        "2027-08-31, 2027-05-25",
        "2028-02-29, 2028-02-29",
    })
    void the_last_living_day(LocalDate day, LocalDate last) {
        assertThat(LivingDay.lastUpTo(day)).isEqualTo(last);
    }

    @Test
    void a_living_moment_is_left_alone() {
        assertThat(LivingDay.insteadOf(at("2026-11-20T07:50:00Z"))).isEmpty();
    }

    @Test
    void a_sunday_becomes_friday_while_its_lessons_are_going_on() {
        assertThat(LivingDay.insteadOf(at("2026-11-22T12:30:00Z"))).contains(Instant.parse("2026-11-20T07:00:00Z"));
    }

    @Test
    void the_day_is_that_of_the_zone() {
        // Friday in Greenwich, already Saturday there.
        assertThat(LivingDay.insteadOf(at("2026-11-20T15:00:00Z"))).contains(Instant.parse("2026-11-20T07:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T17:50:00Z, 2026-11-20T17:50:00Z",
        "2026-11-20T17:50, 2026-11-20T07:50:00Z",
        "2026-11-20 17:50:30, 2026-11-20T07:50:30Z",
    })
    void a_typed_moment(String typed, Instant moment) {
        assertThat(Moment.parse(typed, ZONE)).isEqualTo(moment);
    }

    @Test
    void a_moment_that_is_none_is_told_how_to_be_written() {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> Moment.parse("yesterday", ZONE))
                .withMessage("--at yesterday: write 2026-11-20T17:50 or 2026-11-20T07:50:00Z");
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZONE);
    }
}
