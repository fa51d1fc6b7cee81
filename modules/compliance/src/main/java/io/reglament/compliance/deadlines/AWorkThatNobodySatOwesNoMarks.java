package io.reglament.compliance.deadlines;

import io.reglament.curriculum.WorkStanding;

/** Where no mark is missing and none was given, nobody was there: the group is empty, or all were absent. */
final class AWorkThatNobodySatOwesNoMarks {
    private AWorkThatNobodySatOwesNoMarks() {}

    static boolean frees(WorkStanding work) {
        return work.missing() == 0 && work.completeSince().isEmpty();
    }
}
