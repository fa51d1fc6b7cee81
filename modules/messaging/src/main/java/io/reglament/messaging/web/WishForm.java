package io.reglament.messaging.web;

import io.reglament.messaging.mail.MailKind;
import io.reglament.messaging.mail.MailWish;
import io.reglament.regulation.QuietHours;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Wishes as they are chosen.
 *
 * @param own whether the quiet hours are the person's own
 */
record WishForm(
        @Nullable Set<MailKind> kinds,
        boolean daily,
        boolean own,
        @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime from,
        @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime to) {

    @AssertTrue(message = "{messaging.fault.hours}")
    boolean isHours() {
        return !own || (from != null && to != null);
    }

    MailWish over(MailWish wish, String language) {
        Optional<QuietHours> quiet =
                own && from != null && to != null ? Optional.of(new QuietHours(from, to)) : Optional.empty();
        return new MailWish(wish.address(), language, kinds == null ? Set.of() : kinds, daily, quiet);
    }
}
