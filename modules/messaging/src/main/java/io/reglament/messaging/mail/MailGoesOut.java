package io.reglament.messaging.mail;

import io.reglament.identity.Correspondent;
import io.reglament.identity.Correspondents;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolWork;
import io.reglament.tenancy.WakeUps;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Sends the mail that is due, one to each person. It looks at nothing but what is due, so a school without mail costs
 * one query.
 */
@Component
class MailGoesOut implements SchoolWork {
    private static final int AT_ONCE = 500;
    private static final Duration AT_A_TIME = Duration.ofSeconds(5);

    /** What nobody could send for so long is no news. */
    private static final Duration STALE = Duration.ofDays(3);

    private final Postman postman;
    private final MailRows rows;
    private final WishRows wishes;
    private final Correspondents people;
    private final WhenMailGoes when;
    private final Delivery delivery;
    private final RoundTrip trip;
    private final SchoolClock clock;

    MailGoesOut(
            Postman postman,
            MailRows rows,
            WishRows wishes,
            Correspondents people,
            WhenMailGoes when,
            Delivery delivery,
            RoundTrip trip,
            SchoolClock clock) {
        this.postman = postman;
        this.rows = rows;
        this.wishes = wishes;
        this.people = people;
        this.when = when;
        this.delivery = delivery;
        this.trip = trip;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail-goes-out";
    }

    @Override
    public void awake(School school) {
        if (!postman.atWork()) {
            return;
        }
        Instant now = clock.now();
        List<WaitingMail> due = rows.due(now, AT_ONCE);
        boolean away = !due.isEmpty() && isAway(school, due, now);
        // Whoever was killed in the midst left mail half sent: whether any waits is asked of the table, each time.
        rows.next()
                .map(next -> away && next.isBefore(now.plus(Delivery.PAUSE)) ? now.plus(Delivery.PAUSE) : next)
                .ifPresent(next -> trip.ask(WakeUps.ask(school.id(), next)));
    }

    /** Sends what can be sent in a moment, the rest later: other schools wait meanwhile. */
    private boolean isAway(School school, List<WaitingMail> due, Instant now) {
        long until = System.nanoTime() + AT_A_TIME.toNanos();
        Map<UUID, List<WaitingMail>> byPerson = due.stream()
                .collect(Collectors.groupingBy(WaitingMail::person, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, MailWish> wished = wishes.find(byPerson.keySet());
        Set<UUID> living = living(byPerson.keySet());
        for (Map.Entry<UUID, List<WaitingMail>> one : byPerson.entrySet()) {
            UUID person = one.getKey();
            Optional<MailWish> wish =
                    living.contains(person) ? Optional.ofNullable(wished.get(person)) : Optional.empty();
            if (settle(school, person, one.getValue(), wish, now) == Outcome.AWAY) {
                return true;
            }
            if (System.nanoTime() > until) {
                return false;
            }
        }
        return false;
    }

    /** Mail to who left, or wishes for it no more, goes nowhere. */
    private Outcome settle(School school, UUID person, List<WaitingMail> mails, Optional<MailWish> wish, Instant now) {
        List<WaitingMail> wanted = mails.stream()
                .filter(mail ->
                        wish.filter(one -> one.kinds().contains(mail.kind())).isPresent()
                                && mail.madeAt().plus(STALE).isAfter(now))
                .toList();
        List<WaitingMail> unwanted =
                mails.stream().filter(mail -> !wanted.contains(mail)).toList();
        if (!unwanted.isEmpty()) {
            rows.end(person, unwanted, "DROPPED", now);
        }
        return wanted.isEmpty() ? Outcome.DONE : goes(school, person, wanted, wish.orElseThrow(), now);
    }

    private Outcome goes(School school, UUID person, List<WaitingMail> mails, MailWish wish, Instant now) {
        Instant moment = when.of(school, wish, mails, now);
        if (moment.isAfter(now)) {
            rows.wait(person, mails, moment);
            return Outcome.DONE;
        }
        return delivery.send(school, person, mails, wish, now);
    }

    private Set<UUID> living(Set<UUID> people) {
        return this.people.living(people.stream().map(PersonId::new).toList()).stream()
                .map(Correspondent::person)
                .map(PersonId::value)
                .collect(Collectors.toSet());
    }

    /** What became of a person's mail; where the server is away, the others may wait. */
    enum Outcome {
        DONE,
        AWAY
    }
}
