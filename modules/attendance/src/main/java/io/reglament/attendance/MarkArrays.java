package io.reglament.attendance;

import io.reglament.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.support.SqlArrayValue;

/** Students and what is said of them, as arrays side by side: one row a roll, however many they are. */
final class MarkArrays {
    private MarkArrays() {}

    static List<PersonId> ordered(Collection<PersonId> people) {
        return people.stream().sorted(Comparator.comparing(PersonId::value)).toList();
    }

    static SqlArrayValue students(List<PersonId> people) {
        return new SqlArrayValue("uuid", people.stream().map(PersonId::value).toArray());
    }

    static SqlArrayValue texts(List<PersonId> people, Function<PersonId, String> text) {
        return new SqlArrayValue("text", people.stream().map(text).toArray());
    }

    static Map<PersonId, String> read(ResultSet row, String students, String texts) throws SQLException {
        UUID[] people = (UUID[]) row.getArray(students).getArray();
        String[] words = (String[]) row.getArray(texts).getArray();
        Map<PersonId, String> read = new HashMap<>();
        for (int i = 0; i < people.length; i++) {
            read.put(new PersonId(people[i]), words[i]);
        }
        return read;
    }
}
