package io.reglament.regulation;

import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of how conflicts were resolved; like all that was done with a version they stay as they are. */
@Component
final class Resolutions {
    private final JdbcClient jdbc;

    Resolutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the key of the conflict. */
    Map<String, Resolution> of(int version) {
        Map<String, Resolution> found = new HashMap<>();
        jdbc.sql("""
                select conflict, words, by_person, at from regulation.profile_event
                where school_id = :school and version = :version and what = 'resolved' order by id""")
                .param("school", SchoolContext.current().value())
                .param("version", version)
                .query(row -> {
                    found.put(
                            row.getString("conflict"),
                            new Resolution(
                                    row.getString("words"),
                                    row.getObject("by_person", UUID.class),
                                    row.getTimestamp("at").toInstant()));
                });
        return Map.copyOf(found);
    }

    void add(int version, String conflict, String words, UUID by, Instant at) {
        jdbc.sql("""
                insert into regulation.profile_event (school_id, id, version, what, conflict, words, by_person, at)
                values (:school, :id, :version, 'resolved', :conflict, :words, :by, :at)""")
                .param("school", SchoolContext.current().value())
                .param("id", Ids.next())
                .param("version", version)
                .param("conflict", conflict)
                .param("words", words)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }
}
