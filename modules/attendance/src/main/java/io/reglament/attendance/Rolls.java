package io.reglament.attendance;

import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rolls of the bound school. Who may see or keep a lesson is for the caller to ask of
 * {@link io.reglament.curriculum.Lessons}.
 */
@Component
public class Rolls {
    /** The most changes that {@link #history} tells at once. */
    public static final int PAGE = 50;

    private final RollRows rolls;
    private final RollWriting writing;
    private final RollAnswers answers;
    private final RollHistory history;
    private final GroupMembers members;
    private final SchoolClock clock;

    Rolls(
            RollRows rolls,
            RollWriting writing,
            RollAnswers answers,
            RollHistory history,
            GroupMembers members,
            SchoolClock clock) {
        this.rolls = rolls;
        this.writing = writing;
        this.answers = answers;
        this.history = history;
        this.members = members;
        this.clock = clock;
    }

    /** The roll as it stands; one of version 0 when none has been taken. */
    @Transactional(readOnly = true)
    public RollView of(LessonView lesson) {
        return rolls.find(lesson.id());
    }

    /** Those of the lessons of which a roll has been taken, in one query. */
    @Transactional(readOnly = true)
    public Set<LessonId> taken(Collection<LessonId> lessons) {
        return lessons.isEmpty() ? Set.of() : rolls.since(lessons).keySet();
    }

    /**
     * Takes a roll as a whole, or nothing of it. A roll that says what stands there already makes no new version.
     *
     * @throws RollTakenMeanwhile when another version stands there than the one it was taken over
     * @throws NotInTheGroup when it names somebody who is not in the group on the lesson's day
     * @throws io.reglament.regulation.Refused when the key has been used for something else
     */
    @Transactional
    public RollView take(LessonView lesson, RollEntry entry, Member by) {
        rolls.lock(lesson.id());
        Optional<RollView> answered = answers.find(entry, lesson.id(), by.person());
        return answered.orElseGet(() -> takeNew(lesson, entry, by.person()));
    }

    /** Takes a roll of "all here" where none has been taken; one that has been taken is left as it is. */
    @Transactional
    public RollView takeAllHere(LessonView lesson, UUID key, Member by) {
        RollView now = rolls.find(lesson.id());
        if (now.taken().isPresent()) {
            return now;
        }
        try {
            return take(lesson, new RollEntry(Map.of(), 0, key, clock.now()), by);
        } catch (RollTakenMeanwhile meanwhile) {
            return meanwhile.current();
        }
    }

    /** The changes of a lesson's roll, latest first, at most {@value #PAGE} of them. */
    @Transactional(readOnly = true)
    public List<RollChange> history(LessonId lesson, int page) {
        return history.page(lesson, page * PAGE, PAGE);
    }

    private RollView takeNew(LessonView lesson, RollEntry entry, PersonId by) {
        RollView now = rolls.find(lesson.id());
        if (entry.version() != now.version()) {
            throw new RollTakenMeanwhile(now);
        }
        Instant received = clock.now().truncatedTo(ChronoUnit.MICROS);
        if (now.taken().isPresent() && now.exceptions().equals(entry.exceptions())) {
            answers.remember(entry, now, now.taken().orElseThrow(), by, received);
            return now;
        }
        OnlyMembersOfTheGroupAreNamed.check(entry.exceptions().keySet(), members.of(lesson));
        Taken taken = new Taken(now.taken().map(Taken::since).orElse(received), by, received);
        return write(entry, now, taken);
    }

    private RollView write(RollEntry entry, RollView now, Taken taken) {
        RollView next = new RollView(now.lesson(), now.version() + 1, Optional.of(taken), entry.exceptions());
        if (!writing.whole(now, next, new Typed(entry.key(), entry.typedAt()))) {
            // Two first rolls at once: a row that is not there yet cannot be locked, so the insert decides.
            return answers.find(entry, now.lesson(), taken.by())
                    .orElseThrow(() -> new RollTakenMeanwhile(rolls.find(now.lesson())));
        }
        answers.remember(entry, next, taken, taken.by(), taken.at());
        return next;
    }
}
