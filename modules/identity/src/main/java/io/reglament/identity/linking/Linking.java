package io.reglament.identity.linking;

import io.reglament.identity.AccessDirectory;
import io.reglament.identity.DirectoryUnavailable;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.linking.LinkedAccounts.Account;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolRegistry;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links one's account in the bound school with the one in another school whose code one has, and ends that again. The
 * bound school's account keeps its person, its posts and its own user name; it only signs in with the other's user.
 * All methods are called with no transaction open, because they work in two schools.
 */
@Component
public class Linking {
    private static final Logger LOG = LoggerFactory.getLogger(Linking.class);

    private final CodeCheck codes;
    private final LinkedAccounts accounts;
    private final ConsentRows consents;
    private final LinkWriting writing;
    private final Errands errands;
    private final AccessDirectory directory;
    private final SchoolRegistry schools;
    private final TransactionTemplate transaction;

    Linking(
            CodeCheck codes,
            LinkedAccounts accounts,
            ConsentRows consents,
            LinkWriting writing,
            Errands errands,
            AccessDirectory directory,
            SchoolRegistry schools,
            TransactionTemplate transaction) {
        this.codes = codes;
        this.accounts = accounts;
        this.consents = consents;
        this.writing = writing;
        this.errands = errands;
        this.directory = directory;
        this.schools = schools;
        this.transaction = transaction;
    }

    /**
     * What the owner of a right code is asked; nothing changes.
     *
     * @throws LinkRefused when the code is not right, or the two cannot be linked
     */
    public LinkProposal propose(Member guest, String code) {
        Offer offer = codes.check(guest.person(), code);
        HomeAccount home = home(guest, offer);
        return new LinkProposal(schools.find(offer.home()).orElseThrow(), home.name());
    }

    /**
     * Links the two; the other school notes it soon after, at the latest when its errand is run again.
     *
     * @throws LinkRefused without consent, when the code is not right, or the two cannot be linked
     */
    public void link(Member guest, String code, boolean consent) {
        if (!consent) {
            throw new LinkRefused(LinkFault.NO_CONSENT);
        }
        Offer offer = codes.check(guest.person(), code);
        HomeAccount home = home(guest, offer);
        Account before = written(guest, home, offer);
        run(offer.link());
        signOut(before.user().subject());
    }

    /** Gives the account its own user back; does nothing when it has it. */
    public void end(Member member) {
        writing.end(member.person(), Optional.empty()).ifPresent(this::run);
    }

    /** The same in its owner's stead; false when there was no link. */
    boolean endFor(PersonId person, String by) {
        Optional<UUID> link = writing.end(person, Optional.of(by));
        link.ifPresent(this::run);
        return link.isPresent();
    }

    private HomeAccount home(Member guest, Offer offer) {
        if (offer.home().equals(guest.school().id())) {
            throw new LinkRefused(LinkFault.OWN_SCHOOL);
        }
        Optional<Account> home = SchoolContext.call(
                offer.home(),
                () -> transaction.execute(
                        status -> consents.offeredBy(offer.link()).flatMap(accounts::find)));
        HomeAccount user = ofItsOwn(home.orElseThrow(() -> new LinkRefused(LinkFault.WRONG_CODE)));
        transaction.executeWithoutResult(status -> writing.check(guest, user));
        return user;
    }

    /** Danger: a guest's account signs in with a third school's user, and whoever has that would get this one too. */
    private static HomeAccount ofItsOwn(Account home) {
        if (home.link().isPresent()) {
            throw new LinkRefused(LinkFault.ALREADY_LINKED);
        }
        return home.user();
    }

    private Account written(Member guest, HomeAccount home, Offer offer) {
        try {
            return writing.link(guest, home, offer);
        } catch (DuplicateKeyException taken) {
            throw new LinkRefused(LinkFault.ALREADY_LINKED);
        }
    }

    /** The decision stands: what could not be noted now is noted by the next run. */
    private void run(UUID link) {
        try {
            errands.run(link);
        } catch (DataAccessException e) {
            LOG.warn(
                    "Errands of linked accounts are run later: {}", e.getClass().getName());
        }
    }

    /** Whom it signs out is not let in any more in any case: no account here has that subject now. */
    private void signOut(String subject) {
        try {
            directory.signOutEverywhere(subject);
        } catch (DirectoryUnavailable e) {
            LOG.warn("The sign-ons of a linked account end by themselves: {}", e.getMessage());
        }
    }
}
