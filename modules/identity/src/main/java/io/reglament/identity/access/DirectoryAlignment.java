package io.reglament.identity.access;

import io.reglament.identity.AccessDirectory;
import io.reglament.identity.AccessDirectory.Alignment;
import io.reglament.identity.AccessDirectory.Mend;
import io.reglament.identity.OpenSignOns;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares one school's accounts with the directory and has the differences mended; each mend is kept and logged. */
@Component
class DirectoryAlignment {
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryAlignment.class);

    private final Accounts accounts;
    private final AccessDirectory directory;
    private final ObjectProvider<OpenSignOns> signOns;
    private final SchoolClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DirectoryAlignment(
            Accounts accounts,
            AccessDirectory directory,
            ObjectProvider<OpenSignOns> signOns,
            SchoolClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.directory = directory;
        this.signOns = signOns;
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
        signOff(school, alignment.disabled());
        return alignment;
    }

    /**
     * Whoever was disabled in the directory is out at once, and not when the session ends. Ours first: the directory
     * forgets sessions sooner than we do, and would then have none of which to tell us.
     */
    private void signOff(School school, Set<String> disabled) {
        if (disabled.isEmpty()) {
            return;
        }
        Set<String> open =
                signOns.stream().flatMap(each -> each.end(disabled).stream()).collect(Collectors.toUnmodifiableSet());
        open.forEach(subject -> {
            LOG.info("Signed out in {}, being disabled in the directory: {}", school.slug(), subject);
            directory.signOutEverywhere(subject);
        });
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
