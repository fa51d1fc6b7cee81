package io.reglament.journal.paper;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.TermView;
import io.reglament.identity.Member;
import io.reglament.journal.SheetPrint;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Registers prints; of two at one moment each gets a number of its own. */
@Component
public class Printing {
    private static final int ATTEMPTS = 3;

    private final OnePrint attempt;

    Printing(OnePrint attempt) {
        this.attempt = attempt;
    }

    /**
     * Registers what stands on the sheet now.
     *
     * @param key of this one: asked again, it answers the same print
     */
    public SheetPrint print(GroupView group, TermView term, UUID key, Member by) {
        for (int more = ATTEMPTS - 1; more > 0; more--) {
            try {
                return attempt.attempt(group, term, key, by);
            } catch (DuplicateKeyException taken) {
                // Another print came between: it is counted now.
            }
        }
        return attempt.attempt(group, term, key, by);
    }
}
