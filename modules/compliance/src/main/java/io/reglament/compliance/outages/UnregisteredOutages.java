package io.reglament.compliance.outages;

import io.reglament.tenancy.School;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the platform noticed of itself, and a school's register does not know yet. */
@Component
class UnregisteredOutages {
    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;

    UnregisteredOutages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first ones, in the order of time; what was over before the school was on air is none of its business. */
    List<OutageView> of(School school, Instant now) {
        return jdbc.sql("""
                select p.id, p.school_from, p.school_until from tenancy.platform_outage p
                where p.school_until > :onAir and not exists (
                    select from compliance.outage o where o.school_id = :school and o.id = p.id)
                order by p.school_from, p.id limit :most""")
                .param(
                        "onAir",
                        Timestamp.from(
                                school.onAirFrom().atStartOfDay(school.zone()).toInstant()))
                .param("school", school.id().value())
                .param("most", AT_ONCE)
                .query((row, number) -> view(row, now))
                .list();
    }

    private static OutageView view(ResultSet row, Instant now) throws SQLException {
        return new OutageView(
                row.getObject("id", UUID.class),
                OutageState.CONFIRMED,
                "",
                "",
                List.of(),
                row.getObject("school_from", OffsetDateTime.class).toInstant(),
                Optional.of(row.getObject("school_until", OffsetDateTime.class).toInstant()),
                Optional.empty(),
                now,
                "",
                1);
    }
}
