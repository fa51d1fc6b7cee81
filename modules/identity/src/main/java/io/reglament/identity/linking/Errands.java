package io.reglament.identity.linking;

import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the guest's school has decided is noted in the home's school too: in a transaction of its own, since a
 * transaction lives in one school. The errand is written with the decision, and forgotten with the note: whatever
 * happens in between, it is run again, and a note that is there already is not written twice.
 */
@Component
class Errands {
    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);
    private static final int AT_ONCE = 100;
    private static final String WAITING =
            "select link_id, step, school_id, words_version, at from identity.link_errand";
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final ConsentRows consents;
    private final TransactionTemplate transaction;

    Errands(JdbcClient jdbc, ConsentRows consents, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.consents = consents;
        this.transaction = transaction;
    }

    /** In the transaction of the decision. */
    void add(Offer link, Step step, Instant at) {
        jdbc.sql("""
                insert into identity.link_errand (link_id, step, school_id, words_version, at)
                values (?, ?, ?, ?, ?) on conflict (link_id, step) do nothing""")
                .params(link.link(), step.text(), link.home().value(), ConsentWords.VERSION, Timestamp.from(at))
                .update();
    }

    /** Runs all that wait; with no transaction open. */
    void run() {
        Instant at = Instant.EPOCH;
        UUID link = FIRST;
        for (List<Errand> page = waiting(at, link); !page.isEmpty(); page = waiting(at, link)) {
            page.forEach(this::attempt);
            at = page.getLast().at();
            link = page.getLast().link();
        }
    }

    /** Runs those of one link; with no transaction open. */
    void run(UUID link) {
        read(WAITING + " where link_id = ? order by at", link).forEach(this::attempt);
    }

    /** One that fails waits for the next run, and must not keep the others waiting. */
    private void attempt(Errand errand) {
        try {
            SchoolContext.run(errand.school(), () -> transaction.executeWithoutResult(status -> note(errand)));
        } catch (RuntimeException e) {
            LOG.warn(
                    "An errand to {} is run later: {}",
                    errand.school(),
                    e.getClass().getName());
        }
    }

    private List<Errand> waiting(Instant after, UUID link) {
        return read(
                WAITING + " where (at, link_id) > (?, ?) order by at, link_id, step desc limit ?",
                Timestamp.from(after),
                link,
                AT_ONCE);
    }

    private List<Errand> read(String sql, Object... parameters) {
        return SchoolContext.noSchool(
                "errands between schools",
                () -> jdbc.sql(sql)
                        .params(parameters)
                        .query((row, number) -> new Errand(
                                row.getObject("link_id", UUID.class),
                                Step.valueOf(row.getString("step").toUpperCase(Locale.ROOT)),
                                new SchoolId(row.getInt("school_id")),
                                row.getInt("words_version"),
                                row.getTimestamp("at").toInstant()))
                        .list());
    }

    private void note(Errand errand) {
        consents.offeredBy(errand.link())
                .ifPresent(person -> consents.add(
                        errand.link(), errand.step(), ConsentRows.HOME, person, errand.words(), errand.at()));
        jdbc.sql("delete from identity.link_errand where link_id = ? and step = ?")
                .params(errand.link(), errand.step().text())
                .update();
    }

    private record Errand(UUID link, Step step, SchoolId school, int words, Instant at) {}
}
