package io.reglament.regulation;

/** Why a student was not there, as far as a journal may know it: illness is a category, never a diagnosis. */
public enum AbsenceReason {
    ILLNESS,
    VALID,
    NOT_VALID,
    /** Freed from the lesson, as from physical education. */
    EXEMPT
}
