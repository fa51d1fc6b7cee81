package io.reglament.messaging.mail;

import io.reglament.regulation.QuietHours;
import java.util.Optional;
import java.util.Set;

/**
 * How a person wishes to be told by mail.
 *
 * @param language ru, ky or en
 * @param kinds of what; of nothing where it is empty
 * @param daily once a day, when the quiet hours end, instead of at once
 * @param quiet the person's own; the school's where there are none
 */
public record MailWish(
        MailAddress address, String language, Set<MailKind> kinds, boolean daily, Optional<QuietHours> quiet) {
    public MailWish {
        kinds = Set.copyOf(kinds);
    }
}
