package io.reglament.regulation;

/** Who hands out credentials. */
public enum Issuer {
    SYSTEM_ADMINISTRATOR,
    JOURNAL_ADMINISTRATOR,
    DEPUTY_HEAD,
    CLASS_TEACHER,
    /** People get them by themselves on the portal. */
    PORTAL
}
