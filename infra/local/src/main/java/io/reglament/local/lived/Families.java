package io.reglament.local.lived;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who of a student's parents writes to the school: whom the school gave an account, else the first by the sender's key. */
record Families(Map<UUID, UUID> parents) {
    private static final String GUARDIANS = """
        select s.student_id, s.guardian_id from identity.guardianship s
        join identity.person p on p.school_id = s.school_id and p.id = s.guardian_id
        left join identity.account a on a.school_id = s.school_id and a.person_id = s.guardian_id
        where s.school_id = ? order by s.student_id, a.person_id is null, p.sourced_id\
        """;

    Families {
        parents = Map.copyOf(parents);
    }

    static Families of(Connection connection, int school) throws SQLException {
        Map<UUID, UUID> parents = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(GUARDIANS)) {
            query.setInt(1, school);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    parents.putIfAbsent(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                }
            }
        }
        return new Families(parents);
    }

    Optional<UUID> of(UUID student) {
        return Optional.ofNullable(parents.get(student));
    }
}
