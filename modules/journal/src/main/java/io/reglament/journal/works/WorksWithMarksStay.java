package io.reglament.journal.works;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;

/** A work for which somebody has a mark is neither removed nor moved to another day. */
final class WorksWithMarksStay {
    private WorksWithMarksStay() {}

    static void check(boolean marked) {
        if (marked) {
            throw new Refused("journal.refused.works-with-marks-stay", new Basis.NotRegulated());
        }
    }
}
