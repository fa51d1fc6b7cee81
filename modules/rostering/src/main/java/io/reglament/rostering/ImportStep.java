package io.reglament.rostering;

/** The steps of an import, in order: what progress counts. */
public enum ImportStep {
    READ,
    CHECK,
    PEOPLE,
    TIMETABLE,
    KEEP
}
