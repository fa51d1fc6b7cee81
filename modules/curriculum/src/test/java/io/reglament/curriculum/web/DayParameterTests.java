package io.reglament.curriculum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.web.Absent;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayParameterTests {
    @Test
    void aDayIsRead() {
        assertThat(DayParameter.parse("2026-11-20")).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2026-02-30", "20.11.2026", "+999999999-12-31", "1899-12-31", "2200-01-01"})
    void whatIsNoDayOfAnySchoolIsAbsent(String text) {
        assertThatThrownBy(() -> DayParameter.parse(text)).isInstanceOf(Absent.class);
    }
}
