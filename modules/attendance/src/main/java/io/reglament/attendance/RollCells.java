package io.reglament.attendance;

import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Single students in the rolls of the bound school, as a cell of the sheet states them. A cell is applied on the roll
 * as it stands at that moment, whatever its version: so it cannot undo what was said of another student, and has no
 * conflicts. The later of two about the same student stands; the history shows both.
 *
 * <p>Where no roll has been taken, naming one who was absent or late takes it: all others were here. Saying of one that
 * they were here takes none, since it does not say so of the others.
 */
@Component
public class RollCells {
    private final RollRows rolls;
    private final RollWriting writing;
    private final CellAnswers answers;
    private final GroupMembers members;
    private final SchoolClock clock;

    RollCells(RollRows rolls, RollWriting writing, CellAnswers answers, GroupMembers members, SchoolClock clock) {
        this.rolls = rolls;
        this.writing = writing;
        this.answers = answers;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Says of one student how they were there. Who may keep the lesson is for the caller to ask.
     *
     * @throws NotInTheGroup when the student is not in the group on the lesson's day
     * @throws io.reglament.regulation.Refused when the key has been used for something else
     */
    @Transactional
    public CellView mark(LessonView lesson, RollCell cell, Member by) {
        return settle(lesson, cell, by.person());
    }

    private CellView settle(LessonView lesson, RollCell cell, PersonId by) {
        rolls.lock(lesson.id());
        Optional<CellView> answered = answers.find(lesson.id(), cell, by);
        return answered.orElseGet(() -> apply(lesson, cell, by));
    }

    private CellView apply(LessonView lesson, RollCell cell, PersonId by) {
        OnlyMembersOfTheGroupAreNamed.check(cell.student(), members.of(lesson));
        Instant received = clock.now().truncatedTo(ChronoUnit.MICROS);
        RollView now = rolls.find(lesson.id());
        Optional<Mark> standing = Optional.ofNullable(now.exceptions().get(cell.student()));
        Optional<Mark> wanted = cell.over(standing);
        if (wanted.equals(standing)) {
            return answers.remember(lesson.id(), cell, new CellView(now.version(), standing), by, received);
        }
        Taken taken = new Taken(now.taken().map(Taken::since).orElse(received), by, received);
        RollView next = new RollView(lesson.id(), now.version() + 1, Optional.of(taken), changed(now, cell, wanted));
        if (writing.one(now, next, cell.student(), new Typed(cell.key(), cell.typedAt()))) {
            return answers.remember(lesson.id(), cell, new CellView(next.version(), wanted), by, received);
        }
        // Somebody took the first roll meanwhile: it stands now, so it can be locked, and the cell goes on top of it.
        return settle(lesson, cell, by);
    }

    private static Map<PersonId, Mark> changed(RollView now, RollCell cell, Optional<Mark> wanted) {
        Map<PersonId, Mark> exceptions = new HashMap<>(now.exceptions());
        exceptions.remove(cell.student());
        wanted.ifPresent(mark -> exceptions.put(cell.student(), mark));
        return exceptions;
    }
}
