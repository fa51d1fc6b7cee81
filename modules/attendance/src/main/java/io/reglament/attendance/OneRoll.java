package io.reglament.attendance;

import io.reglament.attendance.RollAnswers.Answered;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One attempt at taking a roll: a transaction that reads in one trip, decides, and writes in another. */
@Component
class OneRoll {
    private final RoundTrip trip;
    private final Lessons lessons;
    private final Groups groups;
    private final RollWriting writing;
    private final SchoolClock clock;

    OneRoll(RoundTrip trip, Lessons lessons, Groups groups, RollWriting writing, SchoolClock clock) {
        this.trip = trip;
        this.lessons = lessons;
        this.groups = groups;
        this.writing = writing;
        this.clock = clock;
    }

    private record Facts(LessonView lesson, RollView now, Set<PersonId> members, Optional<Answered> answered) {}

    /**
     * Tries once.
     *
     * @throws Absent when there is no such lesson, or this one is not allowed
     */
    @Transactional(label = RoundTrip.ENTERS)
    public RollView attempt(LessonId lesson, Predicate<LessonView> allowed, RollEntry entry, Member by) {
        Facts facts = read(lesson, allowed, entry);
        return facts.answered()
                .map(answered -> answered.to(entry, lesson, by.person()))
                .orElseGet(() -> takeNew(facts, entry, by));
    }

    private Facts read(LessonId lesson, Predicate<LessonView> allowed, RollEntry entry) {
        Ask<Boolean> lock = RollRows.lockAsk(lesson);
        Ask<List<LessonView>> found = lessons.findAsk(List.of(lesson));
        Ask<Set<PersonId>> members = groups.membersInAsk(lesson);
        Ask<Optional<Answered>> answered = RollAnswers.findAsk(entry.key());
        Ask<RollView> now = RollRows.findAsk(lesson);
        Answers answers = trip.send(lock, found, members, answered, now);
        return new Facts(
                answers.of(found).stream().filter(allowed).findFirst().orElseThrow(Absent::new),
                answers.of(now),
                answers.of(members),
                answers.of(answered));
    }

    private RollView takeNew(Facts facts, RollEntry entry, Member member) {
        Instant received = clock.now().truncatedTo(ChronoUnit.MICROS);
        NoRollIsTakenBeforeTheLesson.check(facts.lesson(), member.school().zone(), received);
        PersonId by = member.person();
        RollView now = facts.now();
        if (entry.version() != now.version()) {
            throw new RollTakenMeanwhile(now);
        }
        if (now.taken().isPresent() && now.exceptions().equals(entry.exceptions())) {
            return remembered(entry, now, by, received);
        }
        OnlyMembersOfTheGroupAreNamed.check(entry.exceptions().keySet(), facts.members());
        Taken taken = new Taken(now.taken().map(Taken::since).orElse(received), by, received);
        RollView next = new RollView(now.lesson(), now.version() + 1, Optional.of(taken), entry.exceptions());
        writing.whole(facts.lesson(), now, next, entry);
        return next;
    }

    private RollView remembered(RollEntry entry, RollView now, PersonId by, Instant received) {
        if (trip.ask(RollAnswers.rememberAsk(entry, now, by, received)) == 0) {
            throw new RollTakenFirst();
        }
        return now;
    }
}
