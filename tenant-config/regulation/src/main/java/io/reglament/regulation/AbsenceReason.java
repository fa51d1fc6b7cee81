package io.reglament.regulation;

import java.util.Locale;

/** Why a student was not there, as far as a journal may know it: illness is a category, never a diagnosis. */
public enum AbsenceReason {
    ILLNESS,
    VALID,
    NOT_VALID,
    /** Freed from the lesson, as from physical education. */
    EXEMPT;

    /** As profiles, tables and conditions write it: {@code not-valid}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
