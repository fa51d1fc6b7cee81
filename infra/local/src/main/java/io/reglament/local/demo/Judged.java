package io.reglament.local.demo;

import io.reglament.local.console.Trouble;
import io.reglament.local.postgres.Cluster;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Waits until the platform's own job runner has judged what there is to judge: every lesson of a new timetable stands in
 * its queue from the import on, and the works with them, so nothing has to be put there.
 *
 * @param patience after it the runner is left to go on by itself
 */
public record Judged(Cluster cluster, Duration patience) {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int TELL_EVERY = 10;

    /** Whether the queue became empty in time. */
    public boolean await(BooleanSupplier alive, Consumer<String> progress) {
        try (Connection connection = cluster.connect("reglament")) {
            long looks = patience.dividedBy(LOOK);
            for (long look = 1; look <= looks; look++) {
                long left = left(connection);
                if (left == 0) {
                    return true;
                }
                if (look % TELL_EVERY == 0) {
                    progress.accept(left + " lessons are still to be judged");
                }
                if (!alive.getAsBoolean()) {
                    throw new Trouble("the platform ended while it judged the lessons");
                }
                Thread.sleep(LOOK);
            }
            return false;
        } catch (SQLException e) {
            throw new Trouble("cannot look what is still to be judged: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static long left(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from regulation.touched")) {
            row.next();
            return row.getLong(1);
        }
    }
}
