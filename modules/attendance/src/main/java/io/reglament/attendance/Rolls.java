package io.reglament.attendance;

import io.reglament.attendance.notices.AbsenceNotices;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolClock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final OneRoll attempt;
    private final RollHistory history;
    private final Lessons lessons;
    private final GroupMembers members;
    private final AbsenceNotices notices;
    private final SchoolClock clock;

    Rolls(
            RollRows rolls,
            OneRoll attempt,
            RollHistory history,
            Lessons lessons,
            GroupMembers members,
            AbsenceNotices notices,
            SchoolClock clock) {
        this.rolls = rolls;
        this.attempt = attempt;
        this.history = history;
        this.lessons = lessons;
        this.members = members;
        this.notices = notices;
        this.clock = clock;
    }

    /** The roll as it stands; one of version 0 when none has been taken. */
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
     * @throws io.reglament.regulation.Refused when the lesson has not begun, or the key has been used for something else
     */
    public RollView take(LessonView lesson, RollEntry entry, Member by) {
        return TriedAgain.untilSettled(() -> attempt.attempt(lesson.id(), found -> true, entry, by));
    }

    /**
     * The same of the lesson of an address, asking in the same trip whether the member keeps it.
     *
     * @throws io.reglament.web.Absent when they do not
     */
    public RollView take(LessonId lesson, RollEntry entry, Member by) {
        return TriedAgain.untilSettled(
                () -> attempt.attempt(lesson, found -> lessons.access(found, by) == LessonAccess.KEEP, entry, by));
    }

    /**
     * Takes a roll of "all others here" where none has been taken; one that has been taken is left as it is. Those of
     * whom a notice stands are absent in it: a teacher who looks round and misses nobody else presses one button, and a
     * child at home in bed does not become present by it.
     *
     * @throws io.reglament.regulation.Refused when the lesson has not begun
     */
    public RollView takeAllHere(LessonView lesson, UUID key, Member by) {
        RollView now = rolls.find(lesson.id());
        if (now.taken().isPresent()) {
            return now;
        }
        try {
            return take(lesson, new RollEntry(expected(lesson), 0, key, clock.now()), by);
        } catch (RollTakenMeanwhile meanwhile) {
            return meanwhile.current();
        }
    }

    private Map<PersonId, Mark> expected(LessonView lesson) {
        return notices.on(lesson.date(), members.of(lesson)).keySet().stream()
                .limit(RollEntry.EXCEPTIONS_MOST)
                .collect(Collectors.toMap(Function.identity(), _ -> Mark.absent()));
    }

    /** The changes of a lesson's roll, latest first, at most {@value #PAGE} of them. */
    @Transactional(readOnly = true)
    public List<RollChange> history(LessonId lesson, int page) {
        return history.page(lesson, page * PAGE, PAGE);
    }
}
