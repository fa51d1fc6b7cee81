package io.reglament.identity.linking;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells a right code from a wrong one, and counts the wrong ones even though they are refused. Danger: a right code must
 * not forgive wrong ones, or whoever has one of their own could guess at others without end; only a link does.
 */
@Component
class CodeCheck {
    private final CodeRows codes;
    private final Attempts attempts;
    private final SchoolClock clock;
    private final TransactionTemplate transaction;

    CodeCheck(CodeRows codes, Attempts attempts, SchoolClock clock, TransactionTemplate transaction) {
        this.codes = codes;
        this.attempts = attempts;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * What a code stands for; with no transaction open.
     *
     * @throws LinkRefused with WRONG_CODE or TOO_MANY
     */
    Offer check(PersonId person, String typed) {
        Verdict verdict = transaction.execute(status -> verdict(person, typed, clock.now()));
        return verdict.offer()
                .orElseThrow(() -> new LinkRefused(verdict.allowed() ? LinkFault.WRONG_CODE : LinkFault.TOO_MANY));
    }

    private Verdict verdict(PersonId person, String typed, Instant now) {
        if (!attempts.begin(person, now)) {
            return new Verdict(false, Optional.empty());
        }
        Optional<Offer> offer = LinkCode.parse(typed).flatMap(code -> codes.find(code, now));
        offer.ifPresent(_ -> attempts.takeBack(person));
        return new Verdict(true, offer);
    }

    private record Verdict(boolean allowed, Optional<Offer> offer) {}
}
