package io.reglament.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.TestSupportApplication;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A context that says nothing of a database: it has its own, migrated by the owner, used as the application. */
@SpringBootTest(
        classes = TestSupportApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = "spring.datasource.hikari.maximum-pool-size=3")
@Import({MovableClock.class, QueryCounting.class})
class TestDatabaseIT {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TestDatabase database;

    @Autowired
    private TestSchools schools;

    @Autowired
    private SchoolRegistry registry;

    @Autowired
    private SchoolClock clock;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    @Autowired
    private Environment environment;

    @Test
    void theContextWorksAsTheApplicationOnItsOwnDatabase() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo(TestDatabase.APP);
        assertThat(database.url())
                .endsWith("/"
                        + jdbc.sql("select current_database()")
                                .query(String.class)
                                .single());
    }

    @Test
    void theMigrationsRanAsOwner() {
        assertThat(jdbc.sql("select tableowner from pg_tables where schemaname = 'tenancy' and tablename = 'school'")
                        .query(String.class)
                        .single())
                .isEqualTo(TestDatabase.OWNER);
        assertThat(jdbc.sql("select count(*) from pg_tables where schemaname = 'migrations'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void aTestsOwnPropertyWins() {
        assertThat(environment.getProperty("spring.datasource.hikari.maximum-pool-size"))
                .isEqualTo("3");
        assertThat(environment.getProperty("reglament.postgres.floor")).isEqualTo("18.6");
    }

    @Test
    void schoolsAreThereAtOnceAndNeverTwice() {
        SchoolId one = schools.add();
        SchoolId other = schools.add();

        assertThat(one).isNotEqualTo(other);
        assertThat(registry.find(one)).isPresent();
        schools.add(new SchoolId(7), "seventh");
        schools.add(new SchoolId(7), "seventh");
        assertThat(registry.find(new SchoolId(7)).orElseThrow().slug().value()).isEqualTo("seventh");
    }

    @Test
    void theSchoolClockMovesWithTheTime() {
        time.set(MovableClock.START);
        assertThat(clock.now()).isEqualTo(MovableClock.START);
        time.advance(Duration.ofHours(2));
        assertThat(clock.now()).isEqualTo("2026-09-01T05:00:00Z");
    }

    @Test
    void statementsOfTheCallingThreadAreCounted() throws Exception {
        SchoolId school = schools.add();
        List<String> heard = queries.during(() -> List.of(registry.after(school.value(), 1), registry.after(0, 1)));
        assertThat(heard).hasSize(2).allMatch(sql -> sql.contains("tenancy.school"));

        List<String> plain = queries.during(() -> {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                return statement.execute("select 1");
            }
        });
        assertThat(plain).containsExactly("select 1");
        assertThat(queries.during(() -> "nothing")).isEmpty();
    }

    @Test
    void statementsOfOtherThreadsAreNot() throws Exception {
        assertThat(queries.during(() -> {
                    Thread other = Thread.ofVirtual().start(() -> registry.find(new SchoolId(1)));
                    other.join();
                    return other;
                }))
                .isEmpty();
    }
}
