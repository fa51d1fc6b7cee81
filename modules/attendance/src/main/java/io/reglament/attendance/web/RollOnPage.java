package io.reglament.attendance.web;

import java.util.List;

/**
 * A lesson's roll as its panel shows it.
 *
 * @param address where the panel saves
 * @param takenBy empty when none has been taken
 */
record RollOnPage(
        String address, int version, boolean taken, List<StudentOnPage> students, String takenBy, String takenAt) {}
