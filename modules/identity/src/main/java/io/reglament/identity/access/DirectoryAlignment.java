package io.reglament.identity.access;

import io.reglament.identity.AccessDirectory;
import io.reglament.identity.AccessDirectory.Alignment;
import io.reglament.identity.AccessDirectory.Mend;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares one school's accounts with the directory and has the differences mended; each mend is kept and logged. */
@Component
class DirectoryAlignment {
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryAlignment.class);

    private final Accounts accounts;
    private final AccessDirectory directory;
    private final SchoolClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DirectoryAlignment(
            Accounts accounts,
            AccessDirectory directory,
            SchoolClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.directory = directory;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** With the school bound and no transaction open: the directory answers over the network. */
    Alignment align(School school) {
        Alignment alignment = directory.align(school, accounts.desired(clock.today(school.zone())));
        transaction.executeWithoutResult(status -> {
            alignment.subjects().forEach(accounts::subject);
            alignment.mends().forEach(this::keep);
        });
        alignment.mends().forEach(mend -> log(school, alignment, mend));
        return alignment;
    }

    /** By the directory's id: a user name is made of a surname, and names stay out of logs. */
    private static void log(School school, Alignment alignment, Mend mend) {
        String subject = alignment.subjects().getOrDefault(mend.username(), "somebody unknown here");
        LOG.info("Directory mended in {}: {} {} of {}", school.slug(), mend.kind(), mend.role(), subject);
    }

    private void keep(Mend mend) {
        jdbc.sql("""
                insert into identity.access_mend (school_id, id, username, mend, role, mended_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        SchoolContext.current().value(),
                        Ids.next(),
                        mend.username(),
                        mend.kind().name(),
                        mend.role(),
                        Timestamp.from(clock.now()))
                .update();
    }
}
