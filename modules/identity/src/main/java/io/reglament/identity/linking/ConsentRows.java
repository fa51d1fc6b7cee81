package io.reglament.identity.linking;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bound school's consents; nobody is granted to change or delete one. */
@Component
class ConsentRows {
    static final String HOME = "home";
    static final String GUEST = "guest";

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    ConsentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writing the same again changes nothing. */
    void add(UUID link, Step step, String side, PersonId person, int words, Instant at) {
        add(link, step, side, person, words, at, Optional.empty());
    }

    /** @param endedBy who ended it in the owner's stead */
    void add(UUID link, Step step, String side, PersonId person, int words, Instant at, Optional<String> endedBy) {
        jdbc.sql("""
                insert into identity.link_consent
                    (school_id, link_id, step, side, person_id, words_version, at, ended_by)
                values (?, ?, ?, ?, ?, ?, ?, nullif(?, '')) on conflict (school_id, link_id, step, side) do nothing""")
                .params(
                        SchoolContext.current().value(),
                        link,
                        step.text(),
                        side,
                        person.value(),
                        words,
                        Timestamp.from(at),
                        endedBy.orElse(""))
                .update();
    }

    /** Whose code it was. */
    Optional<PersonId> offeredBy(UUID link) {
        return jdbc.sql("""
                        select person_id from identity.link_consent
                        where school_id = ? and link_id = ? and step = 'offered'""")
                .params(SchoolContext.current().value(), link)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** What somebody asked codes for after a moment, latest first, and which of those codes live now. */
    List<Asked> asked(PersonId person, Instant after, Instant now) {
        return jdbc.sql("""
                        select c.link_id, c.words_version, coalesce(k.expires_at > ?, false) as living
                        from identity.link_consent c
                        left join identity.link_code k on k.link_id = c.link_id and k.school_id = c.school_id
                        where c.school_id = ? and c.person_id = ? and c.at > ? and c.step = 'offered'
                        order by c.at desc limit ?""")
                .params(
                        Timestamp.from(now),
                        SchoolContext.current().value(),
                        person.value(),
                        Timestamp.from(after),
                        SHOWN)
                .query((row, number) -> new Asked(
                        row.getObject("link_id", UUID.class), row.getInt("words_version"), row.getBoolean("living")))
                .list();
    }

    /** Whether accounts of other schools sign in with this person's. */
    boolean isHome(PersonId person) {
        return jdbc.sql("""
                        select exists (select from identity.link_consent c
                            where c.school_id = ? and c.person_id = ? and c.side = 'home' and c.step = 'linked'
                              and not exists (select from identity.link_consent e
                                where e.school_id = c.school_id and e.link_id = c.link_id and e.side = 'home'
                                  and e.step = 'ended'))""")
                .params(SchoolContext.current().value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** Latest first, at most fifty. */
    List<Consent> of(PersonId person) {
        return jdbc.sql("""
                        select step, side, words_version, at, ended_by is not null as by_school
                        from identity.link_consent
                        where school_id = ? and person_id = ? order by at desc, link_id, step limit ?""")
                .params(SchoolContext.current().value(), person.value(), SHOWN)
                .query((row, number) -> new Consent(
                        Step.valueOf(row.getString("step").toUpperCase(Locale.ROOT)),
                        row.getString("side").equals(HOME),
                        row.getBoolean("by_school"),
                        row.getInt("words_version"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** A code that was asked for. */
    record Asked(UUID link, int words, boolean living) {}
}
