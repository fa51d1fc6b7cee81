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
        if (!due.isEmpty()) {
            nextAfter(school, due, now).ifPresent(next -> trip.ask(WakeUps.ask(school.id(), next)));
        }
    }

    /** When the school is to be entered again for its mail, if it is. */
    private Optional<Instant> nextAfter(School school, List<WaitingMail> due, Instant now) {
        Map<UUID, List<WaitingMail>> byPerson = due.stream()
                .collect(Collectors.groupingBy(WaitingMail::person, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, MailWish> wished = wishes.find(byPerson.keySet());
        Set<UUID> living = living(byPerson.keySet());
        Optional<Instant> next = due.size() == AT_ONCE ? Optional.of(now) : Optional.empty();
        for (Map.Entry<UUID, List<WaitingMail>> one : byPerson.entrySet()) {
            UUID person = one.getKey();
            Optional<MailWish> wish =
                    living.contains(person) ? Optional.ofNullable(wished.get(person)) : Optional.empty();
            Outcome outcome = settle(school, person, one.getValue(), wish, now);
            next = earlier(next, outcome.again());
            if (outcome.away()) {
                return earlier(next, Optional.of(now.plus(Delivery.PAUSE)));
            }
        }
        return next;
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
            return new Outcome(Optional.of(moment), false);
        }
        return delivery.send(school, person, mails, wish, now);
    }

    private Set<UUID> living(Set<UUID> people) {
        return this.people.living(people.stream().map(PersonId::new).toList()).stream()
                .map(Correspondent::person)
                .map(PersonId::value)
                .collect(Collectors.toSet());
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get())
                ? one
                : other.isPresent() ? other : one;
    }

    /**
     * What became of a person's mail.
     *
     * @param again when it is to be looked at again
     * @param away whether the server took nothing, so that the others may wait
     */
    record Outcome(Optional<Instant> again, boolean away) {
        static final Outcome DONE = new Outcome(Optional.empty(), false);
    }
}
