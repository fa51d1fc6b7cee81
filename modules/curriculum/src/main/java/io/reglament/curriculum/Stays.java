package io.reglament.curriculum;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.reglament.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads rows of {@code person_id, first_day, last_day}, and {@code group_id} where there are several groups. */
final class Stays {
    private Stays() {}

    static Map<PersonId, List<Stay>> of(ResultSet rows) throws SQLException {
        List<Map.Entry<PersonId, Stay>> stays = new ArrayList<>();
        while (rows.next()) {
            stays.add(stay(rows));
        }
        return merged(stays);
    }

    /** An entry for every one of the groups. */
    static Map<GroupId, Map<PersonId, List<Stay>>> byGroup(ResultSet rows, Collection<GroupId> groups)
            throws SQLException {
        Map<GroupId, List<Map.Entry<PersonId, Stay>>> read = new HashMap<>();
        groups.forEach(group -> read.put(group, new ArrayList<>()));
        while (rows.next()) {
            read.computeIfAbsent(new GroupId(rows.getObject("group_id", UUID.class)), _ -> new ArrayList<>())
                    .add(stay(rows));
        }
        Map<GroupId, Map<PersonId, List<Stay>>> stays = new HashMap<>();
        read.forEach((group, all) -> stays.put(group, merged(all)));
        return stays;
    }

    private static Map<PersonId, List<Stay>> merged(List<Map.Entry<PersonId, Stay>> stays) {
        return stays.stream()
                .collect(groupingBy(
                        Map.Entry::getKey, mapping(Map.Entry::getValue, collectingAndThen(toList(), Stay::merged))));
    }

    private static Map.Entry<PersonId, Stay> stay(ResultSet row) throws SQLException {
        PersonId person = new PersonId(row.getObject("person_id", UUID.class));
        return Map.entry(person, new Stay(day(row, "first_day"), day(row, "last_day")));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
