package io.reglament.tenancy.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import io.reglament.tenancy.NoSchoolBound;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A school's rows are there for work bound to that school and for no other, whatever became of the work before. */
class WallIT {
    private static final SchoolId ONE = new SchoolId(1);
    private static final SchoolId TWO = new SchoolId(2);

    @TempDir
    private static Path directory;

    private static WallDatabase database;
    private static HikariDataSource pool;
    private static TransactionTemplate transaction;
    private static JdbcClient jdbc;

    @BeforeAll
    static void start() throws SQLException {
        database = WallDatabase.start(directory);
        database.owner("""
                create schema house;
                grant usage on schema house to reglament_app;
                create table house.thing (school_id int not null, id int not null, primary key (school_id, id));
                insert into house.thing select s, i from generate_series(1, 2) s, generate_series(1, 50) i;
                create table house.unwalled as select * from house.thing;
                grant select on house.unwalled to reglament_app;
                select tenancy.tenant_table('house.thing')""");
        pool = database.poolOfFour();
        transaction = new TransactionTemplate(new SchoolTransactionManager(pool));
        jdbc = JdbcClient.create(pool);
    }

    @AfterAll
    static void stop() {
        pool.close();
        database.close();
    }

    @Test
    void boundToASchoolItsRowsAreThereAndNoOthers() {
        assertThat(SchoolContext.call(ONE, WallIT::seen)).containsOnly(1).hasSize(50);
        assertThat(SchoolContext.call(TWO, WallIT::seen)).containsOnly(2).hasSize(50);
    }

    @Test
    void aTransactionWithoutASchoolDoesNotBeginAndKeepsNoConnection() {
        for (int attempt = 0; attempt < 20; attempt++) {
            assertThatExceptionOfType(NoSchoolBound.class).isThrownBy(WallIT::seen);
        }
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        assertThat(SchoolContext.call(ONE, WallIT::seen)).hasSize(50);
    }

    /** The listener's place would leak here: what fails after the connection was taken gives it back all the same. */
    @Test
    void aSchoolThatCannotBeEnteredGivesTheConnectionBack() throws SQLException {
        database.owner("revoke execute on function tenancy.enter_school(int) from reglament_app");
        try {
            for (int attempt = 0; attempt < 20; attempt++) {
                assertThatExceptionOfType(CannotCreateTransactionException.class)
                        .isThrownBy(() -> SchoolContext.call(ONE, WallIT::seen));
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        } finally {
            database.owner("grant execute on function tenancy.enter_school(int) to reglament_app");
        }
        assertThat(SchoolContext.call(ONE, WallIT::seen)).hasSize(50);
    }

    @Test
    void outsideSchoolsThereAreNoRows() {
        assertThat(SchoolContext.<List<Integer>, RuntimeException>noSchool("a test", WallIT::seen))
                .isEmpty();
    }

    @Test
    void outsideATransactionThereAreNoRows() {
        assertThat(SchoolContext.call(ONE, () -> rows("house.thing"))).isEmpty();
    }

    @Test
    void aSchoolBoundInsideARunningTransactionSeesNothingOfItsOwn() {
        List<Integer> inner = SchoolContext.call(
                ONE, () -> transaction.execute(status -> SchoolContext.call(TWO, () -> rows("house.thing"))));
        assertThat(inner).doesNotContain(2);

        List<Integer> outside = SchoolContext.noSchool(
                "a test", () -> transaction.execute(status -> SchoolContext.call(TWO, WallIT::seen)));
        assertThat(outside).isEmpty();
    }

    @Test
    void aTransactionOfItsOwnInsideOneEntersItsOwnSchool() {
        TransactionTemplate apart = new TransactionTemplate(transaction.getTransactionManager());
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        SchoolContext.run(
                ONE,
                () -> transaction.executeWithoutResult(status -> {
                    List<Integer> inner = SchoolContext.call(TWO, () -> apart.execute(begun -> rows("house.thing")));
                    assertThat(inner).containsOnly(2);
                    assertThat(rows("house.thing")).containsOnly(1);
                }));
    }

    @Test
    void aForeignRowCannotBeWritten() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> changed("insert into house.thing values (2, 1000)"))
                .satisfies(refusal -> assertThat(sqlState(refusal)).isEqualTo("42501"));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> changed("update house.thing set school_id = 2 where id = 1"))
                .satisfies(refusal -> assertThat(sqlState(refusal)).isEqualTo("42501"));
        assertThat(changed("update house.thing set id = id + 1000 where school_id = 2"))
                .isZero();
        assertThat(changed("delete from house.thing where school_id = 2")).isZero();
        assertThat(SchoolContext.call(TWO, WallIT::seen)).hasSize(50);
    }

    @Test
    void aPooledConnectionNeverShowsTheSchoolOfItsLastBorrower() throws Exception {
        Storm storm = new Storm(transaction, jdbc, "house.thing");

        assertThat(storm.foreignRows(200)).isEmpty();
        assertThat(storm.seen()).isEqualTo(200 * 50);
        assertThat(storm.timeouts()).isEqualTo(50);
        assertThat(storm.failures()).isEqualTo(50);
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    /** The storm can find what it looks for. */
    @Test
    void theStormIsRedOnATableWithoutAWall() throws Exception {
        assertThat(new Storm(transaction, jdbc, "house.unwalled").foreignRows(200))
                .hasSize(200 * 50);
    }

    private static List<Integer> seen() {
        return transaction.execute(status -> rows("house.thing"));
    }

    private static List<Integer> rows(String table) {
        return jdbc.sql("select school_id from " + table).query(Integer.class).list();
    }

    private static int changed(String sql) {
        return SchoolContext.call(
                ONE, () -> transaction.execute(status -> jdbc.sql(sql).update()));
    }

    private static String sqlState(DataAccessException refusal) {
        return ((SQLException) refusal.getMostSpecificCause()).getSQLState();
    }
}
