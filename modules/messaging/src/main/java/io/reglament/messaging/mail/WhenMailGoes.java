package io.reglament.messaging.mail;

import io.reglament.regulation.Profiles;
import io.reglament.regulation.QuietHours;
import io.reglament.tenancy.School;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** When a person's mail may go: not in quiet hours; what comes once a day comes when they end. */
@Component
class WhenMailGoes {
    private final Profiles profiles;

    WhenMailGoes(Profiles profiles) {
        this.profiles = profiles;
    }

    Instant of(School school, MailWish wish, List<WaitingMail> mails, Instant now) {
        ZoneId zone = school.zone();
        QuietHours quiet = wish.quiet()
                .orElseGet(() ->
                        profiles.on(LocalDate.ofInstant(now, zone)).quietHours().value());
        if (!wish.daily()) {
            return quiet.notBefore(now, zone);
        }
        Instant first = mails.stream()
                .map(WaitingMail::madeAt)
                .min(Comparator.naturalOrder())
                .orElse(now);
        Instant day = quiet.nextEnd(first, zone);
        return quiet.notBefore(day.isAfter(now) ? day : now, zone);
    }
}
