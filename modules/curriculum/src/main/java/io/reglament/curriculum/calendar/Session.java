package io.reglament.curriculum.calendar;

import io.reglament.curriculum.SessionRecord.Kind;

/** A stored stretch of the calendar; an ended one is gone, though lessons may still stand in it. */
record Session(Stretch stretch, Kind kind, boolean gone) {
    boolean living(Kind wanted) {
        return kind == wanted && !gone;
    }
}
