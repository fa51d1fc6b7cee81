package io.reglament.journal.terms;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
import io.reglament.identity.Member;
import io.reglament.journal.TermMarkAnswer;
import io.reglament.journal.TermMarkEdit;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** A save of term marks, tried again as a whole when another one came between. */
@Component
public class TermSaving {
    /** Each lost race means that somebody else's save was kept meanwhile, so a few attempts end it. */
    private static final int ATTEMPTS = 3;

    private final OneTermSave attempt;

    TermSaving(OneTermSave attempt) {
        this.attempt = attempt;
    }

    /** Answers in the order of the edits. */
    public List<TermMarkAnswer> save(GroupId group, TermId term, List<TermMarkEdit> edits, Member by) {
        for (int more = ATTEMPTS - 1; more > 0; more--) {
            try {
                return attempt.attempt(group, term, edits, by);
            } catch (LostTermRace | DuplicateKeyException | ConcurrencyFailureException lost) {
                // Nothing of it was kept; what stands now decides.
            }
        }
        return attempt.attempt(group, term, edits, by);
    }
}
