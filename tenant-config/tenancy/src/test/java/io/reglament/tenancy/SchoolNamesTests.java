package io.reglament.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SchoolNamesTests {

    @Test
    void areSaidInTheUsersLanguageAndInRussianElsewhere() {
        SchoolNames names = new SchoolNames("Школа", "Мектеп", "School");

        assertThat(names.in(Locale.of("ky", "KG"))).isEqualTo("Мектеп");
        assertThat(names.in(Locale.ENGLISH)).isEqualTo("School");
        assertThat(names.in(Locale.of("ru"))).isEqualTo("Школа");
        assertThat(names.in(Locale.GERMAN)).isEqualTo("Школа");
    }

    @Test
    void areAllThereAndOfBoundedLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SchoolNames("Школа", " ", "School"));
        assertThatIllegalArgumentException().isThrownBy(() -> new SchoolNames("ш".repeat(121), "м", "s"));
        assertThatIllegalArgumentException().isThrownBy(() -> new SchoolId(0));
    }

    @Test
    void todayIsTheSchoolsOwnDay() {
        SchoolClock clock = new SchoolClock(() -> Instant.parse("2026-10-13T18:00:00Z"));

        assertThat(clock.today(ZoneId.of("Asia/Vladivostok"))).isEqualTo(LocalDate.of(2026, 10, 14));
        assertThat(clock.today(ZoneId.of("Asia/Bishkek"))).isEqualTo(LocalDate.of(2026, 10, 14));
        assertThat(clock.today(ZoneId.of("Europe/Moscow"))).isEqualTo(LocalDate.of(2026, 10, 13));
    }
}
