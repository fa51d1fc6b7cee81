package io.reglament.attendance;

import io.reglament.curriculum.LessonView;
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
 * Writes a roll's next version in one trip with all that belongs to it: who was absent, the history, that it was
 * touched, and that parents may have to hear of it.
 */
@Component
class RollWriting {
    private final RoundTrip trip;
    private final Touches touches;
    private final RollsToTell toTell;

    RollWriting(RoundTrip trip, Touches touches, RollsToTell toTell) {
        this.trip = trip;
        this.touches = touches;
        this.toTell = toTell;
    }

    /**
     * The whole roll, and what it is answered.
     *
     * @throws RollTakenFirst when somebody else has written this version, or the key is used; nothing must be kept then
     */
    void whole(LessonView lesson, RollView now, RollView next, RollEntry entry) {
        Taken taken = next.taken().orElseThrow();
        List<Ask<Integer>> changes = new ArrayList<>();
        if (!next.exceptions().equals(now.exceptions())) {
            changes.addAll(AbsenceRows.replaceAsks(next.lesson(), next.exceptions()));
        }
        Ask<Integer> answer = RollAnswers.rememberAsk(entry, next, taken.by(), taken.at());
        changes.add(answer);
        changes.addAll(toTell.asks(lesson, next, taken.at()));
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
    void one(LessonView lesson, RollView now, RollView next, PersonId student, Typed typed) {
        Optional<Mark> mark = Optional.ofNullable(next.exceptions().get(student));
        List<Ask<Integer>> changes = new ArrayList<>();
        changes.add(AbsenceRows.setAsk(next.lesson(), student, mark));
        changes.addAll(toTell.asks(lesson, next, next.taken().orElseThrow().at()));
        write(now, next, typed, changes);
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
