package io.reglament.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayInAddressTests {
    @Test
    void a_day_is_read() {
        assertThat(DayInAddress.parse("2026-11-20")).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2026-02-30", "20.11.2026", "+999999999-12-31", "1899-12-31", "2200-01-01"})
    void what_is_no_day_of_any_school_is_absent(String text) {
        assertThatThrownBy(() -> DayInAddress.parse(text)).isInstanceOf(Absent.class);
    }
}
