package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What holds on which day, in which school. */
class ProfilesIT extends TwoSchools {
    @Test
    void oneSchoolChangesFromTheChosenDayAndTheOtherDoesNot() {
        LocalDate from = TODAY.plusDays(3);
        int draft = draft(here, DAILY);
        in(here, () -> activated(draft, from));

        assertThat(topic(here, from.minusDays(1))).isEqualTo(WEEK);
        assertThat(topic(here, from)).isEqualTo(DAY);
        assertThat(topic(here, from.plusYears(1))).isEqualTo(DAY);
        assertThat(topic(there, from)).isEqualTo(WEEK);
        assertThat(in(there, () -> profiles.versions(0))).hasSize(1);
        assertThat(listener.heard).containsExactly(new RecordedActivations.Heard(here, from));
    }

    @Test
    void aDraftBindsNobody() {
        draft(here, DAILY);

        assertThat(topic(here, TODAY)).isEqualTo(WEEK);
        assertThat(in(here, () -> profiles.current()).version()).isEqualTo(1);
    }

    @Test
    void currentIsWhatHoldsTodayInTheSchoolsZone() {
        int draft = draft(here, DAILY);
        in(here, () -> activated(draft, TODAY.plusDays(1)));

        time.set(Instant.parse("2026-09-01T17:59:59Z"));
        assertThat(in(here, () -> profiles.current()).version()).isEqualTo(1);
        time.set(Instant.parse("2026-09-01T18:00:00Z"));
        assertThat(in(here, () -> profiles.current()).version()).isEqualTo(2);
    }

    @Test
    void todayMayBeginAndYesterdayMayNot() {
        int draft = draft(here, DAILY);

        refuses("regulation.profile.past", () -> activated(draft, TODAY.minusDays(1)));
        refuses("regulation.profile.too-far", () -> activated(draft, LocalDate.of(2100, 1, 2)));
        assertThat(topic(here, TODAY)).isEqualTo(WEEK);
        in(here, () -> activated(draft, TODAY));
        assertThat(topic(here, TODAY)).isEqualTo(DAY);
        assertThat(topic(here, TODAY.minusDays(1))).isEqualTo(WEEK);
    }

    @Test
    void ofTwoVersionsOfOneDayTheLaterActivationHolds() {
        int daily = draft(here, DAILY);
        int weekly = draft(here, WEEKLY);
        in(here, () -> activated(weekly, TODAY));
        in(here, () -> activated(daily, TODAY));

        assertThat(topic(here, TODAY)).isEqualTo(DAY);
        assertThat(in(here, () -> profiles.current()).version()).isEqualTo(daily);
    }

    @Test
    void aDayBeforeTheFirstVersionReadsTheFirst() {
        assertThat(topic(here, TODAY.minusYears(5))).isEqualTo(WEEK);
    }

    @Test
    void aDraftIsActivatedOnce() {
        int draft = draft(here, DAILY);
        in(here, () -> activated(draft, TODAY));

        refuses("regulation.profile.no-draft", () -> activated(draft, TODAY));
        refuses("regulation.profile.no-draft", () -> activated(99, TODAY));
        refuses("regulation.profile.no-draft", () -> profiles.compare(draft));
    }

    @Test
    void aListenerThatFailsUndoesTheActivation() {
        int draft = draft(here, DAILY);
        listener.failing = true;

        assertThatThrownBy(() -> in(here, () -> activated(draft, TODAY))).isInstanceOf(IllegalStateException.class);

        assertThat(topic(here, TODAY)).isEqualTo(WEEK);
        assertThat(in(here, () -> profiles.versions(0)).getFirst().state()).isEqualTo(ProfileVersion.State.DRAFT);
    }
}
