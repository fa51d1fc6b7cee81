package io.reglament.identity.intake;

import io.reglament.identity.People;
import io.reglament.identity.PeopleRoster.PostRecord;
import io.reglament.identity.PersonId;
import io.reglament.identity.RosterDifference;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes posts, in batches. An ended post stays as a row: who held it is asked for later. */
@Component
class PostRows {
    private final JdbcTemplate jdbc;
    private final People people;

    PostRows(JdbcTemplate jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    void write(RosterDifference<PostRecord> difference) {
        int school = SchoolContext.current().value();
        Map<String, PersonId> ids = people.bySourcedId();
        List<Object[]> rows = Stream.concat(difference.added().stream(), difference.changed().stream())
                .map(post -> row(school, ids, post))
                .toList();
        jdbc.batchUpdate("""
                insert into identity.post (school_id, id, sourced_id, person_id, role, begin_date, end_date, active)
                values (?, ?, ?, ?, ?, ?, ?, true)
                on conflict (school_id, sourced_id) do update set person_id = excluded.person_id, role = excluded.role,
                    begin_date = excluded.begin_date, end_date = excluded.end_date, active = true""", rows);
        jdbc.batchUpdate(
                "update identity.post set active = false where school_id = ? and sourced_id = ?",
                difference.ended().stream()
                        .map(key -> new Object[] {school, key})
                        .toList());
    }

    private static Object[] row(int school, Map<String, PersonId> ids, PostRecord post) {
        PersonId person =
                Objects.requireNonNull(ids.get(post.person()), "an unresolved person came through the roster's check");
        return new Object[] {
            school,
            Ids.next(),
            post.sourcedId(),
            person.value(),
            post.role().name(),
            post.begin().orElse(null),
            post.end().orElse(null)
        };
    }
}
