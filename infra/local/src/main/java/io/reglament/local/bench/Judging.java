package io.reglament.local.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** What the job runner spends on one lesson: every lesson of one school since it is on air, as if all had been saved. */
final class Judging {
    private static final int LOOK_MILLIS = 200;
    private static final int MOST_LOOKS = 1_500;

    private final Premises premises;
    private final Meter meter;
    private final int classes;

    Judging(Premises premises, Meter meter, int classes) {
        this.premises = premises;
        this.meter = meter;
        this.classes = classes;
    }

    /** CPU-milliseconds of application and database. */
    double cost() throws SQLException {
        try (Connection connection = premises.superuser()) {
            Meter.Reading before = meter.read();
            int lessons = touch(connection);
            for (int look = 0; left(connection) > 0; look++) {
                if (look == MOST_LOOKS) {
                    throw new IllegalStateException("the job runner does not come to its end");
                }
                pause();
            }
            return meter.read().since(before).both() / lessons;
        }
    }

    private int touch(Connection connection) throws SQLException {
        Sql.list(connection, """
            insert into regulation.touched (school_id, scope_kind, scope_id, touched_at)
            select school_id, 'lesson', id, ? from curriculum.lesson where school_id = 1 and date >= ?
            returning scope_id\
            """, row -> row.getString(1), FloorReads.now(), Plan.ON_AIR);
        Sql.list(
                connection,
                "insert into tenancy.wake_up (id, school_id, at) values (gen_random_uuid(), 1, ?) returning id",
                row -> row.getString(1),
                FloorReads.now());
        return classes * Plan.SUBJECTS * Plan.DAYS_ON_AIR;
    }

    private static long left(Connection connection) throws SQLException {
        return Sql.number(connection, "select count(*) from regulation.touched where school_id = 1");
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
