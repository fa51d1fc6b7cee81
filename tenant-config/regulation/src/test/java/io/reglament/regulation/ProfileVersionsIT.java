package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableClock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts, their comparison and the list of versions. */
class ProfileVersionsIT extends TwoSchools {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void anotherSchoolsVersionsAreNotThere() {
        int draft = draft(here, DAILY);

        assertThat(in(there, () -> profiles.find(draft))).isEmpty();
        assertThatThrownBy(() -> in(there, () -> profiles.yaml(draft))).isInstanceOf(ProfileRefused.class);
        assertThatThrownBy(() -> in(there, () -> activated(draft, TODAY))).isInstanceOf(ProfileRefused.class);
    }

    @Test
    void theTextComesBackExactlyAsItWent() {
        String text = "# наша школа\r\n" + DAILY + "\n\n# конец";

        int draft = draft(here, text);

        assertThat(in(here, () -> profiles.yaml(draft))).isEqualTo(text);
    }

    @Test
    void aFaultyProfileKeepsNothing() {
        Uploaded uploaded =
                in(here, () -> profiles.upload(bytes(WEEKLY.replace("Asia/Bishkek", "Europe/Moscow")), ADMIN));

        assertThat(uploaded)
                .isInstanceOfSatisfying(
                        Uploaded.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(ProfileFault::code)
                                .containsExactly("regulation.fault.zone.other"));
        assertThat(in(here, () -> profiles.versions(0))).hasSize(1);
    }

    @Test
    void whatDiffersIsComparedWithWhatHoldsToday() {
        int draft = draft(here, DAILY);

        Difference difference = in(here, () -> profiles.compare(draft));

        assertThat(difference.before()).isEqualTo(1);
        assertThat(difference.after()).isEqualTo(draft);
        assertThat(difference.changes())
                .extracting(Change::pointer)
                .containsExactly("/deadline/topic", "/deadline/homework");
    }

    @Test
    void aNumberThatWasRolledBackAndGivenOutAgainReadsItsOwnText() {
        in(
                here,
                () -> transaction.execute(status -> {
                    profiles.upload(bytes(DAILY), ADMIN);
                    assertThat(profiles.compare(2).changes()).hasSize(2);
                    status.setRollbackOnly();
                    return status;
                }));

        assertThat(draft(here, WEEKLY)).isEqualTo(2);
        assertThat(in(here, () -> profiles.compare(2)).changes()).isEmpty();
    }

    @Test
    void versionsTellWhoAndWhen() {
        int draft = draft(here, DAILY);
        in(here, () -> activated(draft, TODAY));

        List<ProfileVersion> versions = in(here, () -> profiles.versions(0));

        assertThat(versions)
                .containsExactly(
                        new ProfileVersion(
                                2,
                                ProfileVersion.State.ACTIVE,
                                Optional.of(TODAY),
                                Optional.of(ADMIN),
                                MovableClock.START,
                                Optional.of(ADMIN),
                                Optional.of(MovableClock.START),
                                Optional.of(new ApprovalOrder("1", TODAY))),
                        new ProfileVersion(
                                1,
                                ProfileVersion.State.ACTIVE,
                                Optional.of(TODAY.minusDays(30)),
                                Optional.empty(),
                                MovableClock.START,
                                Optional.empty(),
                                Optional.of(MovableClock.START),
                                Optional.empty()));
        assertThat(in(here, () -> profiles.versions(1))).isEmpty();
        assertThat(in(here, () -> profiles.versions(Integer.MAX_VALUE))).isEmpty();
        assertThat(events()).containsExactly("uploaded 1", "installed 1", "uploaded 2", "activated 2");
    }

    @Test
    void aSchoolIsInstalledOnce() {
        refuses("regulation.profile.installed", () -> profiles.install(bytes(WEEKLY), TODAY));
    }

    @Test
    void aSchoolWithoutAVersionSaysSo() {
        SchoolId bare = schools.add();

        assertThatThrownBy(() -> in(bare, () -> profiles.on(TODAY)))
                .isInstanceOfSatisfying(
                        ProfileRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("regulation.profile.none"));
    }

    private List<String> events() {
        return in(
                here,
                () -> transaction.execute(status -> jdbc.sql(
                                "select what || ' ' || version from regulation.profile_event where school_id = ? order by id")
                        .param(here.value())
                        .query(String.class)
                        .list()));
    }
}
