package io.reglament.messaging.mail;

import java.util.Locale;

/** Why an address was not taken. */
public enum MailFault {
    /** It is none. */
    ADDRESS,
    /** The code is not the one that was mailed. */
    CODE,
    /** The code is too old, or there is none. */
    EXPIRED,
    /** Too many codes were asked for or typed; later again. */
    TOO_MANY,
    /** The mail server does not answer, or none is configured. */
    AWAY;

    /** The last part of its key in the bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
