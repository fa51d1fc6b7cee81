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
        "work, next lesson, lesson after next",
        "work, lesson after next, 30 days",
        "window, same day, 7 days",
        "frequency, 1 per 4 lessons, 1 per 40 lessons",
        "coverage, 1, 0.1",
        "planned-before, module start, module start + 60 days",
        "test, 3, 10",
        "test, 0.5, 10",
        "test, 10, 1",
        "reasons, '[illness, valid]', '[exempt]'",
        "reasons, '[exempt]', '[illness, valid, not-valid]'",
        "retake, at-its-date, beside-the-first",
        "none-phrase, не задано, 'не задано, отдыхайте'"
    })
    void everyFormHasItsOther(String key, String value, String other) {
        String profile = "%s:\n  value: %s\n  clause: A-1\n";

        assertThat(FlippedProfile.of(profile.formatted(key, value), "A-1")).isEqualTo(profile.formatted(key, other));
    }

    @Test
    void linesOfATableAreTurnedToo() {
        String table = """
                deadline:
                  oral:
                    value: same day
                    clause: A-1
                  work:
                    - forms: [test]
                      grades: 1-9
                      value: %s
                      clause: A-2
                    - value: %s
                      clause: A-2
                    - forms: [test]
                      value: no limit
                      not-regulated: true
                """;

        assertThat(FlippedProfile.of(table.formatted("next lesson", "5 days"), "A-2"))
                .isEqualTo(table.formatted("lesson after next", "6 days"));
    }

    @ParameterizedTest
    @CsvSource({"A-9", "A-5.1e", "A-5.6a"})
    void whatCannotBeTurnedIsAFault(String clause) {
        assertThatThrownBy(() -> FlippedProfile.of(PROFILE, clause)).isInstanceOf(IllegalArgumentException.class);
    }
}
