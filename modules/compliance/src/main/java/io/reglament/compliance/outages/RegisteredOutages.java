package io.reglament.compliance.outages;

import io.reglament.curriculum.Outage;
import io.reglament.curriculum.SchoolOutages;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What stands confirmed in the bound school's register, and what the platform has noticed since the school last looked:
 * nobody is late by an outage because the register is written a moment after.
 */
@Component
class RegisteredOutages implements SchoolOutages {
    /** More than a school has in years. */
    private static final int MOST = 1_000;

    private static final String SINCE = """
            select o.id, o.from_at, o.until_at, o.rooms from compliance.outage o
            where o.school_id = ? and o.state = 'CONFIRMED' and (o.until_at is null or o.until_at > ?)
            union all
            select p.id, p.school_from, p.school_until, '{}'::text[] from tenancy.platform_outage p
            where p.school_until > ? and not exists (
                select from compliance.outage known where known.school_id = ? and known.id = p.id)
            order by from_at desc, id limit ?""";

    @Override
    public Ask<List<Outage>> since(Instant moment) {
        int school = SchoolContext.current().value();
        Timestamp since = Timestamp.from(moment);
        return Ask.list(SINCE, RegisteredOutages::outage, school, since, since, school, MOST);
    }

    private static Outage outage(ResultSet row) throws SQLException {
        return new Outage(
                row.getObject("id", UUID.class),
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("until_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Arrays.asList((String[]) row.getArray("rooms").getArray()));
    }
}
