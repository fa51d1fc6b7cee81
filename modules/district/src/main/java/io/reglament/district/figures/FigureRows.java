package io.reglament.district.figures;

import io.reglament.regulation.ProfileVersion;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolId;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schools of the district as they are published. */
@Component
class FigureRows {
    private final JdbcClient jdbc;

    FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the row: two rounds must not write the same school's figures at once. */
    Optional<Published> find(SchoolId school) {
        return jdbc.sql("""
                select week, as_of, whole_at, profile_version from district.school_figure
                where school_id = ? for update""")
                .param(school.value())
                .query((row, number) -> new Published(
                        row.getObject("week", LocalDate.class),
                        row.getTimestamp("as_of").toInstant(),
                        row.getTimestamp("whole_at").toInstant(),
                        row.getInt("profile_version")))
                .optional();
    }

    void put(School school, Published published, ProfileVersion profile) {
        jdbc.sql("""
                insert into district.school_figure (school_id, slug, name_ru, name_ky, name_en, time_zone, week, as_of,
                    whole_at, profile_version, profile_from)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (school_id) do update set slug = excluded.slug, name_ru = excluded.name_ru,
                    name_ky = excluded.name_ky, name_en = excluded.name_en, time_zone = excluded.time_zone,
                    week = excluded.week, as_of = excluded.as_of, whole_at = excluded.whole_at,
                    profile_version = excluded.profile_version, profile_from = excluded.profile_from""")
                .params(
                        school.id().value(),
                        school.slug().value(),
                        school.names().ru(),
                        school.names().ky(),
                        school.names().en(),
                        school.zone().getId(),
                        published.week(),
                        Timestamp.from(published.asOf()),
                        Timestamp.from(published.wholeAt()),
                        published.profile(),
                        profile.from().orElse(school.onAirFrom()))
                .update();
    }
}
