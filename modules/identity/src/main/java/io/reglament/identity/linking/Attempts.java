package io.reglament.identity.linking;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the wrong codes that somebody types, so that codes cannot be tried one after the other. */
@Component
class Attempts {
    private static final int MOST = 5;
    private static final Duration COUNTED = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts a try before it is known to be right; false when there were too many. The row is held until commit. */
    boolean begin(PersonId person, Instant now) {
        int wrong = jdbc.sql("""
                insert into identity.link_attempt (school_id, person_id, wrong, since)
                values (:school, :person, 1, :now)
                on conflict (school_id, person_id) do update set
                    wrong = case when link_attempt.since < :gone then 1 else link_attempt.wrong + 1 end,
                    since = case when link_attempt.since < :gone then excluded.since else link_attempt.since end
                returning wrong""")
                .param("school", SchoolContext.current().value())
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .param("gone", Timestamp.from(now.minus(COUNTED)))
                .query(Integer.class)
                .single();
        return wrong <= MOST;
    }

    /** A right code was no guess, and the wrong ones before it still were. */
    void takeBack(PersonId person) {
        jdbc.sql("update identity.link_attempt set wrong = wrong - 1 where school_id = ? and person_id = ?")
                .params(SchoolContext.current().value(), person.value())
                .update();
    }

    /** In the transaction of a link: what led to it were no guesses. */
    void forget(PersonId person) {
        jdbc.sql("delete from identity.link_attempt where school_id = ? and person_id = ?")
                .params(SchoolContext.current().value(), person.value())
                .update();
    }
}
