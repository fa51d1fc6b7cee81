package io.reglament.regulation;

/** How parents are told. */
public enum InformChannel {
    MESSAGE,
    LETTER,
    SMS,
    MEETING
}
