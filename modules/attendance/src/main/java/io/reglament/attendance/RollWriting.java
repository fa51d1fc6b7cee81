package io.reglament.attendance;

import io.reglament.identity.PersonId;
import io.reglament.regulation.Touches;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes a roll's next version with all that belongs to it: who was absent, the history, and that it was touched. */
@Component
class RollWriting {
    private final RollRows rolls;
    private final AbsenceRows absences;
    private final RollHistory history;
    private final Touches touches;

    RollWriting(RollRows rolls, AbsenceRows absences, RollHistory history, Touches touches) {
        this.rolls = rolls;
        this.absences = absences;
        this.history = history;
        this.touches = touches;
    }

    /** The whole roll; false, and nothing written, when somebody else has written this version. */
    boolean whole(RollView now, RollView next, Typed typed) {
        return write(now, next, typed, () -> {
            if (!next.exceptions().equals(now.exceptions())) {
                absences.replace(next.lesson(), next.exceptions());
            }
        });
    }

    /** The same where one student alone is said to be otherwise. */
    boolean one(RollView now, RollView next, PersonId student, Typed typed) {
        Optional<Mark> mark = Optional.ofNullable(next.exceptions().get(student));
        return write(now, next, typed, () -> absences.set(next.lesson(), student, mark));
    }

    private boolean write(RollView now, RollView next, Typed typed, Runnable exceptions) {
        Taken taken = next.taken().orElseThrow();
        if (!rolls.write(next.lesson(), next.version(), taken)) {
            return false;
        }
        exceptions.run();
        history.add(now, next, typed, taken);
        touches.lesson(next.lesson().value());
        return true;
    }
}
