package io.reglament.identity.intake;

import io.reglament.identity.People;
import io.reglament.identity.PeopleRoster.PersonRecord;
import io.reglament.identity.PersonId;
import io.reglament.identity.RosterDifference;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes people and guardianships, in batches. A person who left stays as a row: marks and records name them. */
@Component
class PeopleRows {
    private final JdbcTemplate jdbc;
    private final People people;

    PeopleRows(JdbcTemplate jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    void write(RosterDifference<PersonRecord> difference) {
        int school = SchoolContext.current().value();
        List<PersonRecord> written = Stream.concat(difference.added().stream(), difference.changed().stream())
                .toList();
        jdbc.batchUpdate(
                """
                insert into identity.person (school_id, id, sourced_id, family_name, given_name, middle_name, active)
                values (?, ?, ?, ?, ?, ?, true)
                on conflict (school_id, sourced_id) do update set family_name = excluded.family_name,
                    given_name = excluded.given_name, middle_name = excluded.middle_name, active = true""", written.stream().map(person -> row(school, person)).toList());
        jdbc.batchUpdate(
                "update identity.person set active = false where school_id = ? and sourced_id = ?",
                difference.ended().stream()
                        .map(key -> new Object[] {school, key})
                        .toList());
        guardians(school, written);
    }

    private void guardians(int school, List<PersonRecord> written) {
        Map<String, PersonId> ids = people.bySourcedId();
        jdbc.batchUpdate(
                "delete from identity.guardianship where school_id = ? and student_id = ?",
                written.stream()
                        .map(person -> new Object[] {school, id(ids, person.sourcedId())})
                        .toList());
        jdbc.batchUpdate(
                "insert into identity.guardianship (school_id, student_id, guardian_id) values (?, ?, ?)",
                written.stream()
                        .flatMap(person -> person.guardians().stream().map(guardian ->
                                new Object[] {school, id(ids, person.sourcedId()), id(ids, guardian)}))
                        .toList());
    }

    private static Object[] row(int school, PersonRecord person) {
        return new Object[] {
            school,
            Ids.next(),
            person.sourcedId(),
            person.name().family(),
            person.name().given(),
            person.name().middle().orElse(null)
        };
    }

    private static UUID id(Map<String, PersonId> ids, String sourcedId) {
        return Objects.requireNonNull(ids.get(sourcedId), "an unresolved person came through the roster's check")
                .value();
    }
}
