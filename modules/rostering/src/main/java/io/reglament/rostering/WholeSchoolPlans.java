package io.reglament.rostering;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the database that the transaction reads whole schools.
 *
 * <p>A large school that comes after small ones is planned by the statistics of the small: row for row, which took
 * minutes for 1,000 students. An import joins all rows to all rows, so hashing them is right whatever the statistics.
 */
@Component
class WholeSchoolPlans {
    private final JdbcClient jdbc;

    WholeSchoolPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds until the end of the transaction. */
    void use() {
        jdbc.sql("set local enable_nestloop = off").update();
    }
}
