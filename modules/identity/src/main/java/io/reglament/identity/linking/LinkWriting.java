package io.reglament.identity.linking;

import io.reglament.identity.Member;
import io.reglament.identity.access.AccessTouches;
import io.reglament.identity.linking.LinkedAccounts.Account;
import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a link changes in the guest's school, all of it or nothing. */
@Component
class LinkWriting {
    private final LinkedAccounts accounts;
    private final ConsentRows consents;
    private final CodeRows codes;
    private final Errands errands;
    private final AccessTouches touches;
    private final SchoolClock clock;

    LinkWriting(
            LinkedAccounts accounts,
            ConsentRows consents,
            CodeRows codes,
            Errands errands,
            AccessTouches touches,
            SchoolClock clock) {
        this.accounts = accounts;
        this.consents = consents;
        this.codes = codes;
        this.errands = errands;
        this.touches = touches;
        this.clock = clock;
    }

    /**
     * The guest's own account, held until the transaction ends.
     *
     * @throws LinkRefused when the guest's account cannot be linked with that user
     */
    @Transactional
    public Account check(Member guest, HomeAccount home) {
        Account mine = accounts.lock(guest.person()).orElseThrow(() -> new LinkRefused(LinkFault.ALREADY_LINKED));
        if (mine.link().isPresent() || accounts.known(home)) {
            throw new LinkRefused(LinkFault.ALREADY_LINKED);
        }
        if (consents.isHome(guest.person())) {
            throw new LinkRefused(LinkFault.OTHERS_SIGN_IN_HERE);
        }
        return mine;
    }

    /** Links them, and tells what the guest's account was before. */
    @Transactional
    public Account link(Member guest, HomeAccount home, Offer offer) {
        Account mine = check(guest, home);
        if (!codes.use(offer)) {
            throw new LinkRefused(LinkFault.WRONG_CODE);
        }
        accounts.link(guest.person(), home, offer);
        note(guest, offer, Step.LINKED);
        return mine;
    }

    @Transactional
    public void end(Member member) {
        accounts.lock(member.person()).flatMap(Account::link).ifPresent(link -> {
            accounts.unlink(member.person());
            note(member, link, Step.ENDED);
        });
    }

    private void note(Member guest, Offer link, Step step) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        consents.add(link.link(), step, ConsentRows.GUEST, guest.person(), ConsentWords.VERSION, now);
        errands.add(link, step, now);
        touches.school();
    }
}
