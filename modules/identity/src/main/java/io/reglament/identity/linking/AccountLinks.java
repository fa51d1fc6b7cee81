package io.reglament.identity.linking;

import io.reglament.identity.Member;
import io.reglament.identity.linking.ConsentRows.Asked;
import io.reglament.identity.linking.LinkedAccounts.Account;
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

    /** So many codes a day are more than anybody needs, and keep the consents, which stay for ever, few. */
    static final int CODES_A_DAY = 10;

    static final Duration A_DAY = Duration.ofDays(1);

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
        return accounts.find(member.person()).flatMap(Account::link).flatMap(link -> schools.find(link.home()));
    }

    /** What the member consented to in this school, latest first. */
    @Transactional(readOnly = true)
    public List<Consent> consents(Member member) {
        return consents.of(member.person());
    }

    /**
     * Notes the consent and makes a code; an earlier one of the same member is worth nothing from then on. While that
     * one lives its consent stands, and no other is noted.
     *
     * @throws LinkRefused without consent, without an account of one's own here, or after too many codes
     */
    @Transactional
    public IssuedCode code(Member member, boolean consent) {
        if (!consent) {
            throw new LinkRefused(LinkFault.NO_CONSENT);
        }
        if (own(member).link().isPresent()) {
            throw new LinkRefused(LinkFault.ALREADY_LINKED);
        }
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        codes.forgetBefore(now);
        UUID link = living(member, now).orElseGet(() -> offered(member, now));
        Instant until = now.plus(CODE_LIVES);
        LinkCode code = LinkCode.next();
        while (!codes.add(code, link, until)) {
            code = LinkCode.next();
        }
        return new IssuedCode(code.shown(), until);
    }

    /** Held until the end of the transaction, so that two requests at once do not make two offers. */
    private Account own(Member member) {
        return accounts.lock(member.person()).orElseThrow(() -> new LinkRefused(LinkFault.NO_ACCOUNT));
    }

    /** The offer whose code lives, with that code ended; none when the code was used a moment ago. */
    private Optional<UUID> living(Member member, Instant now) {
        return consents.asked(member.person(), now.minus(A_DAY), now).stream()
                .filter(asked -> asked.living() && asked.words() == ConsentWords.VERSION)
                .map(Asked::link)
                .findFirst()
                .filter(codes::end);
    }

    private UUID offered(Member member, Instant now) {
        if (consents.asked(member.person(), now.minus(A_DAY), now).size() >= CODES_A_DAY) {
            throw new LinkRefused(LinkFault.TOO_MANY_CODES);
        }
        codes.endThose(member.person(), now.minus(A_DAY));
        UUID link = Ids.next();
        consents.add(link, Step.OFFERED, ConsentRows.HOME, member.person(), ConsentWords.VERSION, now);
        return link;
    }
}
