package io.reglament.attendance;

import io.reglament.identity.PersonId;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes a roll's next version in one trip with all that belongs to it: who was absent, the history, and that it was
 * touched.
 */
@Component
class RollWriting {
    private final RoundTrip trip;
    private final Touches touches;

    RollWriting(RoundTrip trip, Touches touches) {
        this.trip = trip;
        this.touches = touches;
    }

    /**
     * The whole roll, and what it is answered.
     *
     * @throws RollTakenFirst when somebody else has written this version, or the key is used; nothing must be kept then
     */
    void whole(RollView now, RollView next, RollEntry entry) {
        Taken taken = next.taken().orElseThrow();
        List<Ask<Integer>> changes = new ArrayList<>();
        if (!next.exceptions().equals(now.exceptions())) {
            changes.addAll(AbsenceRows.replaceAsks(next.lesson(), next.exceptions()));
        }
        Ask<Integer> answer = RollAnswers.rememberAsk(entry, next, taken.by(), taken.at());
        changes.add(answer);
        Answers answers = write(now, next, new Typed(entry.key(), entry.typedAt()), changes);
        if (answers.of(answer) == 0) {
            throw new RollTakenFirst();
        }
    }

    /**
     * The same where one student alone is said to be otherwise.
     *
     * @throws RollTakenFirst when somebody else has written this version; nothing must be kept then
     */
    void one(RollView now, RollView next, PersonId student, Typed typed) {
        Optional<Mark> mark = Optional.ofNullable(next.exceptions().get(student));
        write(now, next, typed, List.of(AbsenceRows.setAsk(next.lesson(), student, mark)));
    }

    private Answers write(RollView now, RollView next, Typed typed, List<Ask<Integer>> changes) {
        Ask<Integer> roll =
                RollRows.writeAsk(next.lesson(), next.version(), next.taken().orElseThrow());
        List<Ask<?>> asks = new ArrayList<>();
        asks.add(roll);
        asks.addAll(changes);
        asks.add(RollHistory.addAsk(now, next, typed));
        asks.addAll(touches.askLessons(List.of(next.lesson().value())));
        Answers answers = trip.send(asks.toArray(Ask<?>[]::new));
        if (answers.of(roll) == 0) {
            throw new RollTakenFirst();
        }
        return answers;
    }
}
