package io.reglament.local.lived;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A school on air, and the moment up to which it is to have lived.
 *
 * @param first the first day whose lessons are kept here
 * @param seed another one tells another story
 */
public record SchoolToLive(
        int id, ZoneId zone, LocalDate first, SchoolRules rules, Parts parts, long seed, Instant now) {

    /** Looks it up on the list of schools. */
    public static SchoolToLive of(
            Connection connection, String slug, SchoolRules rules, Parts parts, long seed, Instant now)
            throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select id, time_zone, on_air_from from tenancy.school where slug = ?")) {
            query.setString(1, slug);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("not on air: " + slug);
                }
                return new SchoolToLive(
                        row.getInt(1),
                        ZoneId.of(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        rules,
                        parts,
                        seed,
                        now);
            }
        }
    }
}
