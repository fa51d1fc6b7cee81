package io.reglament.journal.marks;

import io.reglament.curriculum.GroupId;
import io.reglament.identity.Member;
import io.reglament.journal.MarkAnswer;
import io.reglament.journal.MarkEdit;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** A save, tried again as a whole when another one came between. */
@Component
public class MarkSaving {
    /** Each lost race means that somebody else's save was kept meanwhile, so a few attempts end it. */
    private static final int ATTEMPTS = 3;

    private final OneSave attempt;

    MarkSaving(OneSave attempt) {
        this.attempt = attempt;
    }

    /** Answers in the order of the edits. */
    public List<MarkAnswer> save(GroupId group, List<MarkEdit> edits, Member by) {
        for (int more = ATTEMPTS - 1; more > 0; more--) {
            try {
                return attempt.attempt(group, edits, by);
            } catch (LostRace | DuplicateKeyException | ConcurrencyFailureException lost) {
                // Nothing of it was kept; what stands now decides.
            }
        }
        return attempt.attempt(group, edits, by);
    }
}
