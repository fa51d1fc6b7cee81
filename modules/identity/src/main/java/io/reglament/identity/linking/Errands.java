package io.reglament.identity.linking;

import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
    private static final int AT_ONCE = 100;

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

    /** Runs those that wait; with no transaction open. */
    void run() {
        waiting()
                .forEach(errand -> SchoolContext.run(
                        errand.school(), () -> transaction.executeWithoutResult(status -> note(errand))));
    }

    private List<Errand> waiting() {
        return SchoolContext.noSchool(
                "errands between schools",
                () -> jdbc.sql("""
                        select link_id, step, school_id, words_version, at from identity.link_errand
                        order by at, step desc limit ?""")
                        .param(AT_ONCE)
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
