package io.reglament.messaging.threads;

import io.reglament.identity.PersonId;
import io.reglament.messaging.mail.MailKind;
import io.reglament.messaging.mail.Outbox;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes threads and messages, and the mail that tells of them, in one trip. */
@Component
class ThreadWriting {
    private static final String THREADS = """
        insert into messaging.thread (school_id, id, topic, started_by, with_person, started_at) values
        """;
    private static final String SIDES = """
        insert into messaging.thread_side (school_id, thread_id, person_id, other_id, last_at, unread) values
        """;
    private static final String MESSAGES = """
        insert into messaging.message (school_id, id, thread_id, from_person, body, sent_at) values
        """;
    private static final String MOVED = """
        update messaging.thread_side set last_at = ?, unread = (unread or person_id <> ?)
        where school_id = ? and thread_id = ?\
        """;

    private final RoundTrip trip;
    private final Outbox outbox;

    ThreadWriting(RoundTrip trip, Outbox outbox) {
        this.trip = trip;
        this.outbox = outbox;
    }

    /** @param to by the id of the thread that begins with them */
    void start(Letter letter, PersonId from, Map<UUID, PersonId> to, Instant at) {
        List<List<Object>> threads = new ArrayList<>();
        List<List<Object>> sides = new ArrayList<>();
        List<List<Object>> messages = new ArrayList<>();
        List<Ask<Integer>> mail = new ArrayList<>();
        Timestamp now = Timestamp.from(at);
        to.forEach((thread, person) -> {
            UUID message = Ids.next();
            threads.add(List.of(school(), thread, letter.topic(), from.value(), person.value(), now));
            sides.add(List.of(school(), thread, from.value(), person.value(), now, false));
            sides.add(List.of(school(), thread, person.value(), from.value(), now, true));
            messages.add(List.of(school(), message, thread, from.value(), letter.body(), now));
            mail.add(mail(message, thread, person, at));
        });
        List<Ask<Integer>> all = new ArrayList<>(ManyRows.insert(THREADS, threads));
        all.addAll(ManyRows.insert(SIDES, sides));
        all.addAll(ManyRows.insert(MESSAGES, messages));
        send(all, mail, at);
    }

    void answer(UUID message, UUID thread, PersonId from, PersonId to, String body, Instant at) {
        Timestamp now = Timestamp.from(at);
        List<Ask<Integer>> all = new ArrayList<>(
                ManyRows.insert(MESSAGES, List.of(List.of(school(), message, thread, from.value(), body, now))));
        all.add(Ask.update(MOVED, List.of(now, from.value(), school(), thread)));
        send(all, List.of(mail(message, thread, to, at)), at);
    }

    private void send(List<Ask<Integer>> rows, List<Ask<Integer>> mail, Instant at) {
        List<Ask<Integer>> all = new ArrayList<>(rows);
        all.addAll(mail);
        var answers = trip.send(all.toArray(new Ask<?>[0]));
        mail.stream().filter(one -> answers.of(one) > 0).findFirst().ifPresent(one -> outbox.wake(answers, one, at));
    }

    private static Ask<Integer> mail(UUID message, UUID thread, PersonId to, Instant at) {
        return Outbox.ofPeople(MailKind.MESSAGES, message, "/messages/threads/" + thread, List.of(to.value()), at);
    }

    private static int school() {
        return SchoolContext.current().value();
    }
}
