package io.reglament.curriculum.roster;

import static java.util.stream.Collectors.toMap;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ids behind the sender's keys, of ended rows too: what still refers to them must find them. */
@Component
public class Keys {
    private final JdbcClient jdbc;

    Keys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<String, UUID> sessions() {
        return read("select sourced_id, id from curriculum.academic_session where school_id = :school");
    }

    public Map<String, UUID> groups() {
        return read("select sourced_id, id from curriculum.teaching_group where school_id = :school");
    }

    public Map<String, UUID> subjects() {
        return read("select sourced_id, id from curriculum.subject where school_id = :school");
    }

    public Map<String, UUID> classes() {
        return read("select sourced_id, id from curriculum.school_class where school_id = :school");
    }

    /** The id behind a key; the roster's door has refused unknown ones before. */
    public static <T> T id(Map<String, T> ids, String key) {
        T id = ids.get(key);
        if (id == null) {
            throw new IllegalArgumentException("An unresolved reference came through the roster's check: " + key);
        }
        return id;
    }

    public static Map<UUID, String> ofPeople(Map<String, PersonId> people) {
        return people.entrySet().stream()
                .collect(toMap(entry -> entry.getValue().value(), Map.Entry::getKey));
    }

    private Map<String, UUID> read(String sql) {
        Map<String, UUID> ids = new HashMap<>();
        jdbc.sql(sql).param("school", SchoolContext.current().value()).query(row -> {
            ids.put(row.getString("sourced_id"), row.getObject("id", UUID.class));
        });
        return ids;
    }
}
