package io.reglament.local.lived;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** People of a school by what they do there. */
record Staff(Connection connection, int school) {
    private static final String HOLDERS = """
        select p.id from identity.post o join identity.person p on p.school_id = o.school_id and p.id = o.person_id
        where o.school_id = ? and o.role = ? and o.active and p.active order by p.sourced_id\
        """;
    private static final String ALL = """
        select distinct p.id from identity.post o
        join identity.person p on p.school_id = o.school_id and p.id = o.person_id
        where o.school_id = ? and o.active and p.active order by p.id\
        """;
    private static final String PUPILS = """
        select c.id, c.title, t.person_id, m.person_id, p.sourced_id from curriculum.school_class c
        join curriculum.class_teaching t on t.school_id = c.school_id and t.class_id = c.id and not t.gone
        join curriculum.class_membership m on m.school_id = c.school_id and m.class_id = c.id and not m.gone
        join identity.person p on p.school_id = m.school_id and p.id = m.person_id
        where c.school_id = ? and not c.gone order by c.sourced_id, t.sourced_id, p.sourced_id\
        """;

    record Pupil(UUID schoolClass, String title, UUID classTeacher, UUID student, String key) {}

    /** @param role as profiles word it: deputy-head */
    Optional<UUID> first(String role) throws SQLException {
        String stored = role.replace('-', '_').toUpperCase(Locale.ROOT);
        return ids(HOLDERS, Optional.of(stored)).stream().findFirst();
    }

    List<UUID> everybody() throws SQLException {
        return ids(ALL, Optional.empty());
    }

    List<Pupil> pupils() throws SQLException {
        List<Pupil> pupils = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(PUPILS)) {
            query.setInt(1, school);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    pupils.add(new Pupil(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getObject(3, UUID.class),
                            row.getObject(4, UUID.class),
                            row.getString(5)));
                }
            }
        }
        return pupils;
    }

    private List<UUID> ids(String sql, Optional<String> role) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, school);
            if (role.isPresent()) {
                query.setString(2, role.get());
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }
}
