package io.reglament.identity.linking;

import io.reglament.identity.LinkDesk;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The links of the bound school's accounts in the hands of its administrator: an account that somebody has taken over is
 * given back to its owner by ending its link. Called with no transaction open, because an end is noted in two schools.
 */
@Component
public class LinksOfSchool implements LinkDesk {
    /** How many stand on one page. */
    public static final int PAGE = 50;

    private static final String COMMAND_LINE = "command line";

    private final LinkedPeople people;
    private final LinkedAccounts accounts;
    private final Linking linking;
    private final TransactionTemplate transaction;

    LinksOfSchool(LinkedPeople people, LinkedAccounts accounts, Linking linking, TransactionTemplate transaction) {
        this.people = people;
        this.accounts = accounts;
        this.linking = linking;
        this.transaction = transaction;
    }

    /** One page and one more, when there are more. */
    public List<LinkedPerson> after(String ownUsername) {
        return transaction.execute(status -> people.after(ownUsername, PAGE + 1));
    }

    public Ended end(PersonId person, Member administrator) {
        return end(person, administrator.person().value().toString());
    }

    @Override
    public Ended end(String sourcedId) {
        Optional<PersonId> person = transaction.execute(status -> people.bySourcedId(sourcedId));
        return person.map(found -> end(found, COMMAND_LINE)).orElse(Ended.NOBODY);
    }

    private Ended end(PersonId person, String by) {
        boolean there = transaction.execute(status -> accounts.exists(person));
        if (!there) {
            return Ended.NOBODY;
        }
        return linking.endFor(person, by) ? Ended.ENDED : Ended.NOT_LINKED;
    }
}
