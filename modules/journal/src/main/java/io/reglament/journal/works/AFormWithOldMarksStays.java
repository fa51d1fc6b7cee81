package io.reglament.journal.works;

import io.reglament.regulation.Deadline;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The form of a work gives its marks their weight, so it changes as long as they may: until the window of the first of
 * them closes. Later a deputy head would have to clear them first, saying why (A 5.2).
 */
final class AFormWithOldMarksStays {
    private AFormWithOldMarksStays() {}

    /** @param markedSince when the first of the marks that stand was given */
    static void check(Regulated<Deadline> window, Optional<Instant> markedSince, Instant now, ZoneId zone) {
        if (markedSince
                .filter(given -> WindowOfMarks.isClosed(window, given, now, zone))
                .isPresent()) {
            throw new Refused("journal.refused.a-form-with-old-marks-stays", window.basis());
        }
    }
}
