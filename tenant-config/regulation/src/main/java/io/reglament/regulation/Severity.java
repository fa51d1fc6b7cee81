package io.reglament.regulation;

/** What comes of it when a value is not kept. */
public enum Severity {
    /** A finding. */
    BREACH,
    /** A hint to the teacher: the regulation recommends it, or only a person can judge it. */
    ADVICE
}
