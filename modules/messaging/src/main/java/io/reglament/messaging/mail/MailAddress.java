package io.reglament.messaging.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in its plain form: one that no mail server has to be clever about, and no header can be hidden in. */
public record MailAddress(String value) {
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{4,185}$)([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");

    /** The address in what somebody typed. */
    public static Optional<MailAddress> parse(String typed) {
        String text = typed.strip();
        return text.length() <= 254 && FORM.matcher(text).matches()
                ? Optional.of(new MailAddress(text))
                : Optional.empty();
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "MailAddress[…]";
    }
}
