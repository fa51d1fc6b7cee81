package io.reglament.curriculum.day;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.day.DutyState.State;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Duty;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyStateTests {
    private static final Instant DUE = Instant.parse("2026-11-20T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "          , 2026-11-20T07:59:59Z, OWED",
        "          , 2026-11-20T08:00:00Z, LATE",
        "2026-11-20T07:59:59Z, 2026-11-25T00:00:00Z, DONE",
        "2026-11-20T08:00:00Z, 2026-11-20T08:00:00Z, DONE_LATE",
        "2026-11-19T00:00:00Z, 2026-11-19T01:00:00Z, DONE"
    })
    void aBindingDeadlineIsMetOrMissed(Instant entered, Instant now, State state) {
        assertThat(state(entered, new Basis.DistrictDefault(), now)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"          , 2026-11-25T00:00:00Z, FREE", "2026-11-25T00:00:00Z, 2026-11-25T00:00:00Z, DONE"})
    void whereNothingIsDemandedNobodyIsLate(Instant entered, Instant now, State state) {
        assertThat(state(entered, new Basis.NotRegulated(), now)).isEqualTo(state);
        assertThat(DutyState.of(Duty.TOPIC, Optional.ofNullable(entered), Optional.empty(), now)
                        .state())
                .isEqualTo(state);
    }

    private static State state(Instant entered, Basis basis, Instant now) {
        DueMoment due = new DueMoment(DUE, new Deadline.SameDay(Optional.empty()), basis);
        return DutyState.of(Duty.TOPIC, Optional.ofNullable(entered), Optional.of(due), now)
                .state();
    }
}
