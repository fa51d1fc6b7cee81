package io.reglament.compliance.credentials;

import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of lost credentials of the bound school. */
@Component
@Transactional
public class Losses {
    /** Losses on a page. */
    public static final int PAGE = 50;

    private final LossRows rows;
    private final People people;
    private final SchoolClock clock;

    Losses(LossRows rows, People people, SchoolClock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Notes a loss of which the school was told.
     *
     * @param sourcedId of the person, as the roster has it
     * @throws Refused where the roster has no such person, or the moments are not in order
     */
    public UUID note(String sourcedId, Instant lostAt, Instant reportedAt, Member by) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        PersonId person = Optional.ofNullable(people.bySourcedId().get(sourcedId))
                .orElseThrow(() -> refused("compliance.credentials.nobody", sourcedId));
        if (reportedAt.isBefore(lostAt) || reportedAt.isAfter(now)) {
            throw refused("compliance.credentials.order", "");
        }
        Loss loss = new Loss(Ids.next(), person, lostAt, reportedAt, Optional.empty());
        rows.add(loss, by.person(), now);
        return loss.id();
    }

    /**
     * Notes that there are new ones; what was noted before stands.
     *
     * @throws Absent where no such loss is noted
     */
    public void reissue(UUID loss, Member by) {
        if (!rows.exists(loss)) {
            throw new Absent();
        }
        rows.reissue(loss, by.person(), clock.now().truncatedTo(ChronoUnit.MICROS));
    }

    /** A page of the register and one more where another follows: what waits first, then the newest. */
    @Transactional(readOnly = true)
    public List<Loss> page(int page) {
        return rows.page(Math.multiplyExact(page, PAGE), PAGE + 1);
    }

    private static Refused refused(String code, String about) {
        return new Refused(code, new Basis.NotRegulated(), about);
    }
}
