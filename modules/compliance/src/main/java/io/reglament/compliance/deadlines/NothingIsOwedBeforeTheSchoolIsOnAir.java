package io.reglament.compliance.deadlines;

import java.time.LocalDate;

/** Lessons before the school's first day here were kept elsewhere. */
final class NothingIsOwedBeforeTheSchoolIsOnAir {
    private NothingIsOwedBeforeTheSchoolIsOnAir() {}

    static boolean frees(LocalDate lesson, LocalDate onAirFrom) {
        return lesson.isBefore(onAirFrom);
    }
}
