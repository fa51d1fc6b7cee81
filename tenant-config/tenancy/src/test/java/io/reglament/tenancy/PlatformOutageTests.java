package io.reglament.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.tenancy.PlatformOutage.Noticed;
import io.reglament.tenancy.PlatformOutage.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlatformOutageTests {
    private static final Duration BOUND = Duration.ofMinutes(5);
    private static final Beat LAST = beat("2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z");

    @Test
    void aPauseUpToTheBoundIsARestart() {
        assertThat(noticed(beat("2026-11-22T10:05:00Z", "2026-11-22T10:05:00Z")))
                .isEmpty();
        assertThat(noticed(beat("2026-11-22T10:05:01Z", "2026-11-22T10:05:01Z")))
                .hasValueSatisfying(outage -> {
                    assertThat(outage.from()).isEqualTo(LAST.at());
                    assertThat(outage.until()).isEqualTo(Instant.parse("2026-11-22T10:05:01Z"));
                    assertThat(outage.inSchools()).contains(new Stretch(LAST.school(), outage.until()));
                });
    }

    /** A test or a demonstration moves the schools' clock by days, forwards and back, while the platform runs. */
    @Test
    void aClockThatIsMovedIsNoOutage() {
        assertThat(noticed(beat("2026-11-22T10:00:15Z", "2026-11-29T10:00:00Z")))
                .isEmpty();
        assertThat(noticed(beat("2026-11-22T10:00:15Z", "2026-09-01T10:00:00Z")))
                .isEmpty();
    }

    /** A demonstration begins at the same moment every day: the night between was none for its schools. */
    @Test
    void anOutageOverWhichTheClockWasSetIsOneOfNoSchool() {
        assertThat(noticed(beat("2026-11-23T09:00:00Z", "2026-11-22T10:00:00Z"))
                        .orElseThrow()
                        .inSchools())
                .isEmpty();
        assertThat(noticed(beat("2026-11-22T11:00:00Z", "2026-11-22T11:20:00Z"))
                        .orElseThrow()
                        .inSchools())
                .isEmpty();
    }

    @Test
    void aClockThatRunsElsewhereHasItsOutageThere() {
        Beat last = beat("2026-11-22T10:00:00Z", "2026-09-08T08:00:00Z");
        Beat next = beat("2026-11-22T10:30:00Z", "2026-09-08T08:30:02Z");
        assertThat(PlatformOutage.between(last, next, BOUND, Noticed.START)
                        .orElseThrow()
                        .inSchools())
                .contains(new Stretch(last.school(), next.school()));
    }

    private static Optional<PlatformOutage> noticed(Beat next) {
        return PlatformOutage.between(LAST, next, BOUND, Noticed.START);
    }

    private static Beat beat(String at, String school) {
        return new Beat(Instant.parse(at), Instant.parse(school));
    }
}
