package io.reglament.identity.linking;

import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.access.AccessTouches;
import io.reglament.identity.linking.LinkedAccounts.Account;
import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a link changes in the guest's school, all of it or nothing. */
@Component
class LinkWriting {
    private final LinkedAccounts accounts;
    private final ConsentRows consents;
    private final CodeRows codes;
    private final Attempts attempts;
    private final Errands errands;
    private final AccessTouches touches;
    private final SchoolClock clock;

    LinkWriting(
            LinkedAccounts accounts,
            ConsentRows consents,
            CodeRows codes,
            Attempts attempts,
            Errands errands,
            AccessTouches touches,
            SchoolClock clock) {
        this.accounts = accounts;
        this.consents = consents;
        this.codes = codes;
        this.attempts = attempts;
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
        Account mine = accounts.lock(guest.person()).orElseThrow(() -> new LinkRefused(LinkFault.NO_ACCOUNT));
        if (mine.link().isPresent() || accounts.known(home)) {
            throw new LinkRefused(LinkFault.ALREADY_LINKED);
        }
        if (consents.isHome(guest.person())) {
            throw new LinkRefused(LinkFault.OTHERS_SIGN_IN_HERE);
        }
        if ((mine.user().staff() || home.staff())
                && !home.name().agreesWith(mine.user().name())) {
            throw new LinkRefused(LinkFault.NAMES_DIFFER);
        }
        return mine;
    }

    /** Links them, and tells what the guest's account was before. */
    @Transactional
    public Account link(Member guest, HomeAccount home, Offer offer) {
        Account mine = check(guest, home);
        if (!codes.end(offer.link())) {
            throw new LinkRefused(LinkFault.WRONG_CODE);
        }
        codes.endThose(guest.person(), clock.now().minus(AccountLinks.A_DAY));
        attempts.forget(guest.person());
        accounts.link(guest.person(), home, offer);
        note(guest.person(), offer, Step.LINKED, Optional.empty());
        return mine;
    }

    /**
     * Gives an account its own user back.
     *
     * @param by who does it in the owner's stead
     * @return the link that has ended
     */
    @Transactional
    public Optional<UUID> end(PersonId person, Optional<String> by) {
        Optional<Offer> link = accounts.lockLink(person);
        link.ifPresent(ended -> {
            accounts.unlink(person);
            note(person, ended, Step.ENDED, by);
        });
        return link.map(Offer::link);
    }

    private void note(PersonId guest, Offer link, Step step, Optional<String> by) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        consents.add(link.link(), step, ConsentRows.GUEST, guest, ConsentWords.VERSION, now, by);
        errands.add(link, step, now);
        touches.school();
    }
}
