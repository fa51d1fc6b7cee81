package io.reglament.platform.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.platform.clock.MachineTime;
import io.reglament.platform.pulse.Heart.Pace;
import io.reglament.tenancy.Pulse;
import io.reglament.tenancy.SchoolClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Applications that start, stop and are killed, in a year before every school. */
@WholeApplication
class HeartIT {
    private static final Pace PACE =
            new Pace(Duration.ofHours(1), Duration.ofMinutes(5).plus(Duration.ofHours(2)));
    private static final String OUTAGES =
            "select noticed || ' ' || until_at - from_at || ' ' || coalesce(school_until - school_from, '0')"
                    + " from tenancy.platform_outage order by from_at";

    private final MovableTime machine = new MovableTime(Instant.parse("2019-03-04T03:00:00Z"));
    private final MovableTime school = new MovableTime(Instant.parse("2019-09-02T03:00:00Z"));

    private final Pulse pulse;
    private final MachineTime real;
    private final TestDatabase database;

    @Autowired
    HeartIT(Pulse pulse, MachineTime real, TestDatabase database) {
        this.pulse = pulse;
        this.real = real;
        this.database = database;
    }

    @BeforeEach
    @AfterEach
    void nothingIsKnown() throws SQLException {
        change("delete from tenancy.heartbeat");
        change("delete from tenancy.platform_outage");
        change("delete from tenancy.wake_up where at < '2020-01-01'");
    }

    @Test
    void whoStartsAfterAllWereGoneNotesTheOutageAndWakesEverySchool() throws SQLException {
        Heart killed = heart();
        killed.beat();
        goOn(Duration.ofHours(2));
        killed.beat();
        goOn(Duration.ofHours(7));

        Heart next = heart();
        next.start();
        next.stop();

        assertThat(texts(OUTAGES)).containsExactly("START 07:00:00 07:00:00");
        assertThat(texts("select count(*) - (select count(*) from tenancy.school) from tenancy.wake_up"
                        + " where at = '2019-09-02T12:00:00Z'"))
                .containsExactly("0");
        heart().beat();
        assertThat(texts(OUTAGES)).hasSize(1);
    }

    @Test
    void aRestartIsNone() throws SQLException {
        heart().beat();
        goOn(Duration.ofHours(2));
        heart().beat();
        assertThat(texts(OUTAGES)).isEmpty();
    }

    @Test
    void asLongAsOneBeatsThePlatformRuns() throws SQLException {
        Heart one = heart();
        Heart other = heart();
        one.beat();
        for (int hours = 0; hours < 9; hours += 2) {
            other.beat();
            goOn(Duration.ofHours(2));
        }
        one.beat();
        assertThat(texts(OUTAGES)).isEmpty();
    }

    @Test
    void aHeartThatCouldNotBeatNotesItByItself() throws SQLException {
        Heart one = heart();
        one.beat();
        goOn(Duration.ofHours(3));
        one.beat();
        assertThat(texts(OUTAGES)).containsExactly("RUNNING 03:00:00 03:00:00");
    }

    /** The clock of the schools is moved by a test or a demonstration, and set anew with every start. */
    @Test
    void aClockThatIsMovedMakesNoOutage() throws SQLException {
        Heart one = heart();
        one.beat();
        school.advance(Duration.ofDays(5));
        one.beat();
        school.advance(Duration.ofDays(-30));
        heart().beat();
        assertThat(texts(OUTAGES)).isEmpty();

        machine.advance(Duration.ofHours(10));
        heart().beat();
        assertThat(texts(OUTAGES)).containsExactly("START 10:00:00 00:00:00");
    }

    @Test
    void itBeatsSteadilyUntilItIsStopped() throws Exception {
        Heart heart =
                new Heart(pulse, real, new SchoolClock(school), new Pace(Duration.ofMillis(50), Duration.ofMinutes(5)));
        heart.start();
        List<String> first = texts("select at from tenancy.heartbeat");
        Awaitility.await()
                .until(() -> !texts("select at from tenancy.heartbeat").equals(first));
        assertThat(texts("select at from tenancy.heartbeat")).hasSize(1).isNotEqualTo(first);
        assertThat(heart.isRunning()).isTrue();
        heart.stop();
        assertThat(heart.isRunning()).isFalse();
        assertThat(texts(OUTAGES)).isEmpty();
    }

    private Heart heart() {
        return new Heart(pulse, machine, new SchoolClock(school), PACE);
    }

    private void goOn(Duration by) {
        machine.advance(by);
        school.advance(by);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.connectAsSuperuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
