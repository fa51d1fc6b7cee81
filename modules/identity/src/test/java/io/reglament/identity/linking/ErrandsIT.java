package io.reglament.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An errand that cannot be run waits by itself, and nobody's own request runs another's. */
class ErrandsIT extends TeacherOfTwoSchools {
    @Autowired
    private CodeCheck codes;

    @Autowired
    private LinkWriting writing;

    @Autowired
    private ErrandsAreRun errands;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void noneLeft() {
        outside("delete from identity.link_errand");
    }

    @Test
    void aBadOneKeepsNoneOfTheLaterWaiting() {
        Offer offer = written();
        spoilt(offer);

        errands.run();

        assertThat(owners.consents(home)).containsExactly("offered home", "linked home");
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void aRequestRunsItsOwnAlone() {
        written();
        Member other = owners.owner(second, "other", Role.PARENT);
        Member third = owners.owner(first, "third", Role.PARENT);

        link(other, code(third));

        assertThat(owners.consents(third)).containsExactly("offered home", "linked home");
        assertThat(owners.consents(home)).containsExactly("offered home");
        assertThat(waiting()).isEqualTo(1);
    }

    /** A link whose errand a crash has left. */
    private Offer written() {
        IssuedCode issued = in(first, () -> links.code(home, true));
        Offer offer = in(second, () -> codes.check(guest.person(), issued.code()));
        HomeAccount user = new HomeAccount(home.name(), homeUser, "subject of " + homeUser, true);
        in(second, () -> writing.link(guest, user, offer));
        return offer;
    }

    /** Before all others: one of the same link with words that no consent can have. */
    private void spoilt(Offer offer) {
        outside(
                "insert into identity.link_errand (link_id, step, school_id, words_version, at) values (?, 'ended', ?, 0, ?)",
                offer.link(),
                first.id().value(),
                Timestamp.from(Instant.EPOCH.plusSeconds(1)));
    }

    private int waiting() {
        return SchoolContext.noSchool(
                "a test",
                () -> jdbc.sql("select count(*) from identity.link_errand where link_id <> ?")
                        .param(new UUID(0, 0))
                        .query(Integer.class)
                        .single());
    }

    private void outside(String sql, Object... parameters) {
        SchoolContext.noSchool("a test", () -> jdbc.sql(sql).params(parameters).update());
    }
}
