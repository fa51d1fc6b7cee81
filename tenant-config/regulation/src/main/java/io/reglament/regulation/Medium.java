package io.reglament.regulation;

/** What a back-up is kept on. */
public enum Medium {
    /** An electronic carrier. */
    ELECTRONIC,
    /** A material carrier that can be taken in the hand, paper included. */
    PHYSICAL
}
