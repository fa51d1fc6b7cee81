package io.reglament.messaging.mail;

import io.reglament.messaging.mail.MailGoesOut.Outcome;
import io.reglament.tenancy.School;
import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/**
 * Hands a person's mail over and notes it, before and after. A mail server's "taken" can be lost on the way to us, and a
 * process can end between the two notes: then the same mail goes again under the same Message-ID, by which the
 * receiver's side knows the second for the first. Nothing is ever lost that way, and seldom seen twice.
 */
@Component
class Delivery {
    /** Between two tries; doubled each time. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_TRIES = 12;

    /** After that a mail found half sent is taken for one whose sender is gone. */
    private static final Duration HALF_SENT = Duration.ofMinutes(15);

    private final Postman postman;
    private final MailRows rows;
    private final MailWords words;

    Delivery(Postman postman, MailRows rows, MailWords words) {
        this.postman = postman;
        this.rows = rows;
        this.words = words;
    }

    Outcome send(School school, UUID person, List<WaitingMail> mails, MailWish wish, Instant now) {
        rows.begin(person, mails, now.plus(HALF_SENT));
        try {
            postman.send(
                    id(mails),
                    wish.address(),
                    words.subject(school, wish.language()),
                    words.text(school, wish.language(), mails));
        } catch (MailException refused) {
            return refused(school, person, mails, refused, now);
        }
        rows.end(person, mails, "SENT", now);
        return Outcome.DONE;
    }

    /** Danger: the server's words may hold the address, so only their kind is logged. */
    private Outcome refused(School school, UUID person, List<WaitingMail> mails, MailException why, Instant now) {
        int tries = mails.stream().mapToInt(WaitingMail::tries).max().orElse(0) + 1;
        LOG.warn(
                "Mail of {} was not taken, try {}: {}",
                school.slug(),
                tries,
                why.getClass().getSimpleName());
        if (tries >= MOST_TRIES) {
            rows.end(person, mails, "GIVEN_UP", now);
        } else {
            rows.wait(person, mails, now.plus(pause(tries)));
        }
        return thisOneAlone(why) ? Outcome.DONE : Outcome.AWAY;
    }

    /** The server answered, and would not have this recipient: that says nothing of the others. */
    private static boolean thisOneAlone(MailException why) {
        return why instanceof MailSendException sending
                && sending.getFailedMessages().values().stream().anyMatch(SendFailedException.class::isInstance);
    }

    static Duration pause(int tries) {
        Duration pause = PAUSE.multipliedBy(1L << Math.min(tries - 1, 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private static String id(List<WaitingMail> mails) {
        String all = mails.stream()
                .map(mail -> mail.id() + " " + mail.person())
                .sorted()
                .toList()
                .toString();
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
