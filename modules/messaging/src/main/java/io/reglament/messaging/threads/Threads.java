package io.reglament.messaging.threads;

import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.Ties;
import io.reglament.identity.Correspondent;
import io.reglament.identity.Correspondents;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What two people of the bound school write to each other. */
@Component
public class Threads {
    private final Acquaintance acquaintance;
    private final Correspondents people;
    private final Ties ties;
    private final Sendings sendings;
    private final ThreadWriting writing;
    private final ThreadReading reading;
    private final SchoolClock clock;

    Threads(
            Acquaintance acquaintance,
            Correspondents people,
            Ties ties,
            Sendings sendings,
            ThreadWriting writing,
            ThreadReading reading,
            SchoolClock clock) {
        this.acquaintance = acquaintance;
        this.people = people;
        this.ties = ties;
        this.sendings = sendings;
        this.writing = writing;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * Begins a thread with somebody.
     *
     * @return the thread
     * @throws Absent when they left or have nothing to do with the member
     * @throws io.reglament.regulation.Refused when the key has been used for something else
     */
    @Transactional
    public UUID start(Member by, PersonId to, Letter letter) {
        if (acquaintance.find(by, to).isEmpty()) {
            throw new Absent();
        }
        UUID thread = Ids.next();
        Instant now = now();
        Optional<UUID> before =
                sendings.before(letter.key(), by.person(), letter.digest("to " + to.value()), thread, now);
        if (before.isEmpty()) {
            writing.start(letter, by.person(), Map.of(thread, to), now);
        }
        return before.orElse(thread);
    }

    /**
     * Writes on in a thread; its topic stays.
     *
     * @throws Absent unless it is one of the member's own
     * @throws io.reglament.regulation.Refused when the other one left or has nothing to do with the member any more, or
     *     the key has been used for something else
     */
    @Transactional
    public void answer(Member by, UUID thread, String body, UUID key) {
        ThreadReading.Side side = reading.mine(thread, by.person());
        if (acquaintance.find(by, side.other()).isEmpty()) {
            throw Acquaintance.refused("messaging.refused.no-relation");
        }
        Letter letter = new Letter(side.topic(), body, key);
        UUID message = Ids.next();
        Instant now = now();
        Optional<UUID> before = sendings.before(key, by.person(), letter.digest("in " + thread), message, now);
        if (before.isEmpty()) {
            writing.answer(message, thread, by.person(), side.other(), letter.body(), now);
        }
    }

    /**
     * Writes to the parents of a class, to each by themselves: answers come to the sender alone. Who may is for the
     * caller to ask of {@link WhoAnnounces}.
     *
     * @return to how many
     * @throws io.reglament.regulation.Refused when there is nobody, or the key has been used for something else
     */
    @Transactional
    public int toParents(Member by, ClassId schoolClass, Letter letter) {
        List<PersonId> parents = parents(by, schoolClass);
        if (parents.isEmpty()) {
            throw Acquaintance.refused("messaging.refused.nobody");
        }
        Instant now = now();
        String digest = letter.digest("parents of " + schoolClass.value());
        if (sendings.before(letter.key(), by.person(), digest, Ids.next(), now).isEmpty()) {
            Map<UUID, PersonId> byThread = new LinkedHashMap<>();
            parents.forEach(parent -> byThread.put(Ids.next(), parent));
            writing.start(letter, by.person(), byThread, now);
        }
        return parents.size();
    }

    /**
     * A page of a thread from its end, which the member has read with this.
     *
     * @param page from 0
     * @throws Absent unless it is one of the member's own
     */
    @Transactional
    public ThreadView open(Member member, UUID thread, int page) {
        return reading.open(thread, member.person(), page, now());
    }

    private List<PersonId> parents(Member by, ClassId schoolClass) {
        var students =
                ties.membersOf(List.of(schoolClass), clock.today(by.school().zone()));
        return people.living(people.guardians(students)).stream()
                .map(Correspondent::person)
                .filter(parent -> !parent.equals(by.person()))
                .toList();
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }
}
