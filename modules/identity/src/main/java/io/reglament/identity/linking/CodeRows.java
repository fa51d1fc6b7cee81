package io.reglament.identity.linking;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of living codes. */
@Component
class CodeRows {
    private static final int WRONG_MOST = 5;

    private final JdbcClient jdbc;

    CodeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a code of the bound school; false when another one begins alike. */
    boolean add(LinkCode code, UUID link, Instant until) {
        return jdbc.sql("""
                        insert into identity.link_code (selector, link_id, school_id, code_hash, expires_at)
                        values (?, ?, ?, ?, ?) on conflict (selector) do nothing""")
                        .params(
                                code.selector(),
                                link,
                                SchoolContext.current().value(),
                                code.hash(),
                                Timestamp.from(until))
                        .update()
                == 1;
    }

    /** What the code stands for. A wrong rest is counted in the caller's transaction, which has to commit. */
    Optional<Offer> find(LinkCode code, Instant now) {
        Optional<Row> row = jdbc.sql("""
                        select link_id, school_id, code_hash from identity.link_code
                        where selector = ? and expires_at > ? and wrong < ? for update""")
                .params(code.selector(), Timestamp.from(now), WRONG_MOST)
                .query((found, number) -> new Row(
                        new Offer(found.getObject("link_id", UUID.class), new SchoolId(found.getInt("school_id"))),
                        MessageDigest.isEqual(found.getBytes("code_hash"), code.hash())))
                .optional();
        Optional<Row> right = row.filter(Row::right);
        if (row.isPresent() && right.isEmpty()) {
            jdbc.sql("update identity.link_code set wrong = wrong + 1 where selector = ?")
                    .param(code.selector())
                    .update();
        }
        return right.map(Row::offer);
    }

    /** Ends a code; false when it has been used or ended meanwhile. */
    boolean end(UUID link) {
        return jdbc.sql("delete from identity.link_code where link_id = ?")
                        .param(link)
                        .update()
                == 1;
    }

    /** Ends those that somebody of the bound school asked for after the moment. */
    void endThose(PersonId person, Instant after) {
        jdbc.sql("""
                delete from identity.link_code k using identity.link_consent c
                where c.school_id = ? and c.person_id = ? and c.at > ? and c.step = 'offered'
                  and k.link_id = c.link_id and k.school_id = c.school_id""")
                .params(SchoolContext.current().value(), person.value(), Timestamp.from(after))
                .update();
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from identity.link_code where expires_at <= ?")
                .param(Timestamp.from(moment))
                .update();
    }

    private record Row(Offer offer, boolean right) {}
}
