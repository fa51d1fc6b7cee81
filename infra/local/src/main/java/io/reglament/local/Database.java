package io.reglament.local;

import io.reglament.local.place.Ports;
import io.reglament.local.place.Var;
import io.reglament.local.postgres.LocalPostgres;
import io.reglament.local.postgres.Passwords;
import io.reglament.local.process.PidFile;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The house's PostgreSQL; its process is noted for those who come after a kill. */
record Database(LocalPostgres server, PidFile noted) implements AutoCloseable {

    private static final int CONNECTIONS = 100;
    private static final int SHARED_MEGABYTES = 256;

    /** Starts it durable. */
    static Database start(Var var, Ports ports) {
        return start(var, ports, SHARED_MEGABYTES);
    }

    /** Starts it durable, with so much memory of its own. */
    static Database start(Var var, Ports ports, int sharedMegabytes) {
        LocalPostgres postgres = LocalPostgres.start(new LocalPostgres.Settings(
                var.postgres(), var.postgresBinaries(), ports.postgres(), true, CONNECTIONS, sharedMegabytes));
        PidFile noted = new PidFile(var.run().resolve("postgres.pid"));
        ProcessHandle.of(postgres.pid()).ifPresent(noted::write);
        return new Database(postgres, noted);
    }

    /** Roles with the passwords of this house, and the two databases. */
    Database prepared(Passwords passwords) {
        server.prepare(passwords);
        return this;
    }

    @Override
    public void close() {
        server.close();
        noted.remove();
    }

    /** Stops what a killed launcher left on the data without having noted it. */
    static void stopUnnoted(Var var) {
        if (Files.exists(var.postgres().resolve("postmaster.pid"))) {
            LocalPostgres.start(
                            new LocalPostgres.Settings(var.postgres(), var.postgresBinaries(), 0, true, CONNECTIONS))
                    .close();
        }
    }

    /** Whether no school is on air yet, tables made or not. */
    boolean holdsNoSchool(Passwords passwords) {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl("reglament"), "reglament_app", passwords.app());
                Statement statement = connection.createStatement()) {
            return !yes(statement, "select to_regclass('tenancy.school') is not null")
                    || !yes(statement, "select exists (select 1 from tenancy.school)");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look whether there are schools", e);
        }
    }

    private static boolean yes(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
