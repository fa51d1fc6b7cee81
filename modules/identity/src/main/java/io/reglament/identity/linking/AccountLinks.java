package io.reglament.identity.linking;

import io.reglament.identity.Member;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One's own account in the bound school: what it is linked with, and the code to link it with another one. */
@Component
public class AccountLinks {
    /** How long a code lives. */
    public static final Duration CODE_LIVES = Duration.ofMinutes(10);

    private final LinkedAccounts accounts;
    private final ConsentRows consents;
    private final CodeRows codes;
    private final SchoolRegistry schools;
    private final SchoolClock clock;

    AccountLinks(
            LinkedAccounts accounts, ConsentRows consents, CodeRows codes, SchoolRegistry schools, SchoolClock clock) {
        this.accounts = accounts;
        this.consents = consents;
        this.codes = codes;
        this.schools = schools;
        this.clock = clock;
    }

    /** The school with whose account the member signs in here; empty for an account of its own. */
    @Transactional(readOnly = true)
    public Optional<School> home(Member member) {
        return accounts.find(member.person())
                .flatMap(LinkedAccounts.Account::link)
                .flatMap(link -> schools.find(link.home()));
    }

    /** What the member consented to in this school, latest first. */
    @Transactional(readOnly = true)
    public List<Consent> consents(Member member) {
        return consents.of(member.person());
    }

    /**
     * Notes the consent and makes a code; an earlier one of the same member is worth nothing from then on.
     *
     * @throws LinkRefused without consent
     */
    @Transactional
    public IssuedCode code(Member member, boolean consent) {
        if (!consent || accounts.find(member.person()).isEmpty()) {
            throw new LinkRefused(LinkFault.NO_CONSENT);
        }
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        codes.end(consents.offers(member.person()));
        codes.forgetBefore(now);
        UUID link = Ids.next();
        consents.add(link, Step.OFFERED, ConsentRows.HOME, member.person(), ConsentWords.VERSION, now);
        Instant until = now.plus(CODE_LIVES);
        LinkCode code = LinkCode.next();
        while (!codes.add(code, link, until)) {
            code = LinkCode.next();
        }
        return new IssuedCode(code.shown(), until);
    }
}
