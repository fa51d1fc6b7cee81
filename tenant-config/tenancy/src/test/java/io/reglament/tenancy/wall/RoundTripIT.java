package io.reglament.tenancy.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.NoSchoolBound;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.support.TransactionTemplate;

/** A trip sees the bound school and no other, in whatever kind of transaction it goes, and leaves nothing behind. */
class RoundTripIT {
    private static final SchoolId ONE = new SchoolId(1);
    private static final SchoolId TWO = new SchoolId(2);

    @TempDir
    private static Path directory;

    private static WallDatabase database;
    private static HikariDataSource pool;
    private static SchoolTransactionManager transactions;
    private static RoundTrip trips;
    private static JdbcClient jdbc;

    @BeforeAll
    static void start() throws SQLException {
        database = WallDatabase.start(directory);
        database.owner("""
                create schema house;
                grant usage on schema house to reglament_app;
                create table house.thing (school_id int not null, id int not null, primary key (school_id, id));
                insert into house.thing select s, i from generate_series(1, 2) s, generate_series(1, 50) i;
                select tenancy.tenant_table('house.thing');
                create table house.named
                (school_id int not null, id int not null, name text not null, since timestamptz not null,
                 primary key (school_id, id));
                insert into house.named
                select s, i, 'Name ' || i, '2026-09-01' from generate_series(1, 2) s, generate_series(1, 7) i;
                select tenancy.tenant_table('house.named')""");
        pool = database.poolOfFour();
        transactions = new SchoolTransactionManager(pool);
        trips = new RoundTrip(pool);
        jdbc = JdbcClient.create(pool);
    }

    @AfterAll
    static void stop() {
        pool.close();
        database.close();
    }

    /** The driver keeps a statement at the server from its fifth time on. */
    @Test
    void aTripAskedOftenStillSeesItsSchool() {
        for (int time = 0; time < 12; time++) {
            SchoolId school = time % 3 == 0 ? TWO : ONE;
            List<Integer> seen = SchoolContext.call(
                    school,
                    () -> trips.ask(Ask.list(
                            "select id from house.thing where school_id = ? and id <= ? order by id limit ?",
                            row -> row.getInt(1),
                            school.value(),
                            7,
                            500)));
            assertThat(seen).as("time " + time).hasSize(7);
        }
    }

    /**
     * A parameter of no certain type has the driver describe a statement that it keeps; of what it then knows to answer
     * without bound, it waits for what was sent before.
     */
    @Test
    void aTripOfTextsSinceAMomentAskedOftenStillSeesItsSchool() {
        for (int time = 0; time < 12; time++) {
            SchoolId school = time % 3 == 0 ? TWO : ONE;
            Ask<List<String>> names = names(school);
            Ask<List<Integer>> schools = Ask.list("select school_id from house.named", row -> row.getInt(1));
            Answers answers = SchoolContext.call(school, () -> trips.send(names, schools));
            assertThat(answers.of(names)).as("time " + time).hasSize(7);
            assertThat(answers.of(schools)).as("time " + time).hasSize(7).containsOnly(school.value());
            assertThat(plain()).isEmpty();
        }
    }

    @Test
    void aTripThatFailsOftenLeavesNothingWritten() {
        for (int time = 0; time < 12; time++) {
            assertThatExceptionOfType(DuplicateKeyException.class)
                    .isThrownBy(() ->
                            SchoolContext.call(ONE, () -> trips.send(insert(1, 902), names(ONE), insert(1, 1))));
            assertThat(between(902, 902)).as("time " + time).isEmpty();
            assertThat(plain()).isEmpty();
        }
    }

    /** The driver waits once for each couple of hundred statements. */
    @Test
    void aTripOfVeryManyStatementsIsStillOneTransaction() {
        Ask<?>[] many = Stream.concat(
                        IntStream.range(2000, 2400).mapToObj(id -> insert(1, id)), Stream.of(insert(1, 1)))
                .toArray(Ask<?>[]::new);
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> SchoolContext.call(ONE, () -> trips.send(many)));
        assertThat(between(2000, 2400)).isEmpty();
    }

    @Test
    void severalStatementsAreAnsweredEachByItsOwnRows() {
        Ask<List<Integer>> schools = schools();
        Ask<Integer> count = Ask.of(
                "select count(*) from house.thing where id <= ?",
                rows -> {
                    rows.next();
                    return rows.getInt(1);
                },
                7);

        Answers answers = SchoolContext.call(ONE, () -> trips.send(schools, count));

        assertThat(answers.of(schools)).hasSize(50).containsOnly(1);
        assertThat(answers.of(count)).isEqualTo(7);
    }

    @Test
    void outsideATransactionATripIsOneOfItsOwnAndLeavesNoSchoolBehind() {
        for (int turn = 0; turn < 20; turn++) {
            assertThat(SchoolContext.call(TWO, () -> trips.ask(schools()))).containsOnly(2);
            assertThat(jdbc.sql("select school_id from house.thing")
                            .query(Integer.class)
                            .list())
                    .isEmpty();
        }
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> SchoolContext.call(ONE, () -> trips.send(insert(1, 900), insert(1, 900))));
        assertThat(SchoolContext.call(ONE, () -> trips.ask(schools()))).hasSize(50);
    }

    @Test
    void inALabelledTransactionTheFirstTripEntersAndTheRestIsInside() {
        SchoolContext.run(
                ONE,
                () -> labelled(() -> {
                    assertThat(plain()).isEmpty();
                    assertThat(trips.ask(schools())).hasSize(50).containsOnly(1);
                    assertThat(plain()).hasSize(50);
                    return assertThat(trips.ask(insert(1, 901))).isEqualTo(1);
                }));
        assertThat(SchoolContext.call(ONE, () -> trips.ask(schools()))).hasSize(50);
    }

    @Test
    void aTransactionBegunForOneSchoolIsNotEnteredForAnother() {
        List<Integer> seen =
                SchoolContext.call(ONE, () -> labelled(() -> SchoolContext.call(TWO, () -> trips.ask(schools()))));
        assertThat(seen).isEmpty();
    }

    @Test
    void anOrdinaryTransactionIsEnteredAlready() {
        List<Integer> seen = SchoolContext.call(
                ONE, () -> new TransactionTemplate(transactions).execute(status -> trips.ask(schools())));
        assertThat(seen).hasSize(50).containsOnly(1);
    }

    @Test
    void aForeignRowCannotBeWrittenAndNoConnectionIsKept() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> SchoolContext.call(ONE, () -> trips.ask(insert(2, 1000))));
        assertThatExceptionOfType(NoSchoolBound.class).isThrownBy(() -> trips.ask(schools()));
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void anAskIsSentOnceAndAnsweredOnlyThen() {
        Ask<List<Integer>> ask = schools();
        Answers others = SchoolContext.call(ONE, () -> trips.send(schools()));
        assertThatIllegalStateException().isThrownBy(() -> others.of(ask));
        SchoolContext.call(ONE, () -> trips.ask(ask));
        assertThatIllegalStateException().isThrownBy(() -> SchoolContext.call(ONE, () -> trips.ask(ask)));
    }

    private static Ask<List<Integer>> schools() {
        return Ask.list("select school_id from house.thing", row -> row.getInt(1));
    }

    private static List<Integer> between(int from, int to) {
        return SchoolContext.call(
                ONE,
                () -> trips.ask(Ask.list(
                        "select id from house.thing where id between ? and ?", row -> row.getInt(1), from, to)));
    }

    private static Ask<List<String>> names(SchoolId school) {
        return Ask.list(
                "select name from house.named where school_id = ? and since <= ? order by id limit ?",
                row -> row.getString(1),
                school.value(),
                Timestamp.from(Instant.parse("2026-10-13T06:00:00Z")),
                500);
    }

    private static Ask<Integer> insert(int school, int id) {
        return Ask.update("insert into house.thing values (?, ?)", List.of(school, id));
    }

    private static List<Integer> plain() {
        return jdbc.sql("select school_id from house.thing")
                .query(Integer.class)
                .list();
    }

    /** As Spring's annotation does it; a template would drop the label. */
    private static <T> T labelled(Supplier<T> work) {
        DefaultTransactionAttribute attribute = new DefaultTransactionAttribute();
        attribute.setLabels(List.of(RoundTrip.ENTERS));
        TransactionStatus status = transactions.getTransaction(attribute);
        try {
            return work.get();
        } finally {
            transactions.rollback(status);
        }
    }
}
