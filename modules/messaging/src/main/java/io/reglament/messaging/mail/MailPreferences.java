package io.reglament.messaging.mail;

import io.reglament.identity.Member;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.QuietHours;
import io.reglament.tenancy.SchoolClock;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody wishes to be told by mail, and to which address of their own. */
@Component
public class MailPreferences {
    /** How long a code can be typed. */
    public static final Duration LIVES = Duration.ofMinutes(30);

    /** Codes mailed within an hour. */
    public static final int CODES = 5;

    /** Codes typed within an hour. */
    public static final int TRIES = 10;

    private final WishRows wishes;
    private final AddressCodes codes;
    private final Postman postman;
    private final MailWords words;
    private final Profiles profiles;
    private final TransactionTemplate transaction;
    private final SchoolClock clock;

    MailPreferences(
            WishRows wishes,
            AddressCodes codes,
            Postman postman,
            MailWords words,
            Profiles profiles,
            TransactionTemplate transaction,
            SchoolClock clock) {
        this.wishes = wishes;
        this.codes = codes;
        this.postman = postman;
        this.words = words;
        this.profiles = profiles;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether this installation sends mail at all. */
    public boolean possible() {
        return postman.atWork();
    }

    /** The member's wish; nothing before an address was confirmed. */
    public Optional<MailWish> of(Member member) {
        UUID person = member.person().value();
        return Optional.ofNullable(wishes.find(List.of(person)).get(person));
    }

    /** An address that waits for its code. */
    public Optional<MailAddress> waiting(Member member) {
        return codes.waiting(member.person().value(), clock.now());
    }

    /** The school's quiet hours. */
    public QuietHours quiet(Member member) {
        return profiles.on(clock.today(member.school().zone())).quietHours().value();
    }

    /** Mails a code to an address; the mail server is spoken to outside any transaction. */
    public Optional<MailFault> ask(Member member, String typed, String language) {
        Optional<MailAddress> address = MailAddress.parse(typed);
        if (address.isEmpty()) {
            return Optional.of(MailFault.ADDRESS);
        }
        if (!possible()) {
            return Optional.of(MailFault.AWAY);
        }
        MailCode code = MailCode.next();
        Instant now = clock.now();
        int mailed = codes.put(member.person().value(), address.get(), code, now.plus(LIVES), now);
        Optional<MailFault> fault =
                mailed > CODES ? Optional.of(MailFault.TOO_MANY) : mail(member, address.get(), code, language);
        fault.ifPresent(_ -> codes.end(member.person().value(), now));
        return fault;
    }

    /** Takes the address to which the code was mailed. */
    public Optional<MailFault> confirm(Member member, String typed, String language) {
        UUID person = member.person().value();
        Optional<AddressCodes.Mailed> mailed = codes.guess(person);
        if (mailed.isEmpty() || !mailed.get().expires().isAfter(clock.now())) {
            return Optional.of(MailFault.EXPIRED);
        }
        if (mailed.get().tries() > TRIES) {
            return Optional.of(MailFault.TOO_MANY);
        }
        boolean right = MailCode.parse(typed)
                .filter(code -> MessageDigest.isEqual(
                        code.hash(), HexFormat.of().parseHex(mailed.get().hash())))
                .isPresent();
        if (!right) {
            return Optional.of(MailFault.CODE);
        }
        transaction.executeWithoutResult(_ -> {
            wishes.confirm(person, mailed.get().address(), language, clock.now());
            codes.forget(person);
        });
        return Optional.empty();
    }

    public void change(Member member, MailWish wish) {
        wishes.change(member.person().value(), wish);
    }

    /** Forgets the address and every wish; what waits goes nowhere. */
    public void forget(Member member) {
        wishes.forget(member.person().value());
    }

    private Optional<MailFault> mail(Member member, MailAddress to, MailCode code, String language) {
        try {
            postman.send(
                    UUID.randomUUID().toString(),
                    to,
                    words.codeSubject(language),
                    words.codeText(member.school(), language, code));
            return Optional.empty();
        } catch (MailException away) {
            return Optional.of(MailFault.AWAY);
        }
    }
}
