package io.reglament.identity.linking;

import java.util.Locale;

/** What the owner consented to. */
public enum Step {
    /** That a code be made with which their account can be linked. */
    OFFERED,
    LINKED,
    ENDED;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
