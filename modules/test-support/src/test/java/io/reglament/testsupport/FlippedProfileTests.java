package io.reglament.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlippedProfileTests {
    private static final String PROFILE = """
            deadline:
              topic:
                value: same day 18:00
                clause: A-5.2a
              homework:
                value: same day 18:00
                clause: A-5.2a
              attendance:
                value: same day
                clause: A-5.2h
            terms:
              - grades: 1-9
                value: trimester
                clause: A-5.1e
            control:
              deputy:
                value: sometimes
                clause: A-5.6a
            """;

    @Test
    void everyValueOfTheClauseIsTurnedAndNothingElse() {
        assertThat(FlippedProfile.of(PROFILE, "A-5.2a")).isEqualTo(PROFILE.replace("same day 18:00", "same day 19:00"));
        assertThat(FlippedProfile.of(PROFILE, "A-5.2h"))
                .isEqualTo(PROFILE.replace("value: same day\n", "value: 7 days\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "deadline, 7 days, 8 days",
        "backfill, forbidden, allowed",
        "backfill, allowed, forbidden",
        "scale, 1-5, 2-5",
        "none-phrase, не задано, 'не задано, отдыхайте'"
    })
    void everyFormHasItsOther(String key, String value, String other) {
        String profile = "%s:\n  value: %s\n  clause: A-1\n";

        assertThat(FlippedProfile.of(profile.formatted(key, value), "A-1")).isEqualTo(profile.formatted(key, other));
    }

    @ParameterizedTest
    @CsvSource({"A-9", "A-5.1e", "A-5.6a"})
    void whatCannotBeTurnedIsAFault(String clause) {
        assertThatThrownBy(() -> FlippedProfile.of(PROFILE, clause)).isInstanceOf(IllegalArgumentException.class);
    }
}
