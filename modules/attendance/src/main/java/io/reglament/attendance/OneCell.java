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

/** One attempt at saying of one student how they were there: a transaction that reads, decides and writes. */
@Component
class OneCell {
    private final RollRows rolls;
    private final RollWriting writing;
    private final CellAnswers answers;
    private final GroupMembers members;
    private final SchoolClock clock;

    OneCell(RollRows rolls, RollWriting writing, CellAnswers answers, GroupMembers members, SchoolClock clock) {
        this.rolls = rolls;
        this.writing = writing;
        this.answers = answers;
        this.members = members;
        this.clock = clock;
    }

    @Transactional
    public CellView attempt(LessonView lesson, RollCell cell, Member by) {
        rolls.lock(lesson.id());
        Optional<CellView> answered = answers.find(lesson.id(), cell, by.person());
        return answered.orElseGet(() -> apply(lesson, cell, by));
    }

    private CellView apply(LessonView lesson, RollCell cell, Member member) {
        Instant received = clock.now().truncatedTo(ChronoUnit.MICROS);
        NoRollIsTakenBeforeTheLesson.check(lesson, member.school().zone(), received);
        OnlyMembersOfTheGroupAreNamed.check(cell.student(), members.of(lesson));
        PersonId by = member.person();
        RollView now = rolls.find(lesson.id());
        Optional<Mark> standing = Optional.ofNullable(now.exceptions().get(cell.student()));
        Optional<Mark> wanted = cell.over(standing);
        if (wanted.equals(standing)) {
            return answers.remember(lesson.id(), cell, new CellView(now.version(), standing), by, received);
        }
        Taken taken = new Taken(now.taken().map(Taken::since).orElse(received), by, received);
        RollView next = new RollView(lesson.id(), now.version() + 1, Optional.of(taken), changed(now, cell, wanted));
        writing.one(lesson, now, next, cell.student(), new Typed(cell.key(), cell.typedAt()));
        return answers.remember(lesson.id(), cell, new CellView(next.version(), wanted), by, received);
    }

    private static Map<PersonId, Mark> changed(RollView now, RollCell cell, Optional<Mark> wanted) {
        Map<PersonId, Mark> exceptions = new HashMap<>(now.exceptions());
        exceptions.remove(cell.student());
        wanted.ifPresent(mark -> exceptions.put(cell.student(), mark));
        return exceptions;
    }
}
