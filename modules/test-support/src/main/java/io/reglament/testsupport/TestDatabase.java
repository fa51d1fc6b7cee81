package io.reglament.testsupport;

import io.reglament.local.postgres.Cluster;
import io.reglament.local.postgres.Passwords;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An empty database with the roles in place, on the one server of this test JVM. Every Spring context with this jar on
 * its class path gets its own unless it names a {@code spring.datasource.url}; it is a bean there.
 */
public final class TestDatabase {

    /** Runs migrations and owns every table. */
    public static final String OWNER = "reglament_owner";

    /** What the application runs as. */
    public static final String APP = "reglament_app";

    /** What the district's reports run as. */
    public static final String REPORT = "reglament_report";

    private static final AtomicInteger MADE = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** Makes another one; it is dropped with the server, at the end of the JVM. */
    public static TestDatabase fresh() {
        String name = "test_" + MADE.incrementAndGet();
        Server.CLUSTER.createDatabase(name);
        return new TestDatabase(name);
    }

    public String url() {
        return Server.CLUSTER.jdbcUrl(name);
    }

    /** The password of {@link #OWNER}, {@link #APP} or {@link #REPORT}. */
    public static String password(String role) {
        return "of-" + role;
    }

    /** A connection, outside every pool, of {@link #OWNER}, {@link #APP} or {@link #REPORT}. */
    public Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, password(role));
    }

    /** A connection as superuser, for what no role of ours may: row security does not hold for it. */
    public Connection connectAsSuperuser() throws SQLException {
        return Server.CLUSTER.connect(name);
    }

    /** What the launcher does on every start. */
    static void prepareRolesAgain() {
        Server.CLUSTER.prepareRoles(passwords());
    }

    private static Passwords passwords() {
        return new Passwords(password(OWNER), password(APP), password(REPORT), password("keycloak"));
    }

    /** Started on first use. */
    private static final class Server {

        private static final Cluster CLUSTER = start();

        private static Cluster start() {
            Cluster cluster = TestServer.start();
            cluster.prepareRoles(passwords());
            return cluster;
        }
    }
}
