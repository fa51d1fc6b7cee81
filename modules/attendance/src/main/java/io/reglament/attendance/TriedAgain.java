package io.reglament.attendance;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** An attempt in a transaction of its own, tried again as a whole when another one came between. */
final class TriedAgain {
    /** Each lost race means that somebody else's roll was kept meanwhile, so a few attempts end it. */
    private static final int ATTEMPTS = 3;

    private TriedAgain() {}

    static <T> T untilSettled(Supplier<T> attempt) {
        for (int more = ATTEMPTS - 1; more > 0; more--) {
            try {
                return attempt.get();
            } catch (RollTakenFirst | DuplicateKeyException | ConcurrencyFailureException lost) {
                // Nothing of it was kept; what stands now decides.
            }
        }
        return attempt.get();
    }
}
