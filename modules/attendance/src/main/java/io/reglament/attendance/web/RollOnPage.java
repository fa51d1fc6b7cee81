package io.reglament.attendance.web;

import java.util.List;

/**
 * A lesson's roll as its panel shows it.
 *
 * @param address where the panel saves
 * @param from the moment from which it can be taken; empty once the lesson has begun
 * @param takenBy empty when none has been taken
 */
record RollOnPage(
        String address,
        String from,
        int version,
        boolean taken,
        List<StudentOnPage> students,
        String takenBy,
        String takenAt) {

    /** Of how many home has told that they would be absent. */
    public long noticed() {
        return students.stream().filter(one -> one.notice().isPresent()).count();
    }
}
