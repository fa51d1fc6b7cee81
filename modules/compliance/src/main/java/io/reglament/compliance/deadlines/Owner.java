package io.reglament.compliance.deadlines;

import io.reglament.compliance.FoundCourse;
import io.reglament.compliance.FoundCourse.OfClass;
import io.reglament.compliance.FoundCourse.OfSheet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Whose a watch is that is of no lesson or work.
 *
 * @param date the last day of the term, or the day of the class
 */
record Owner(FoundCourse course, LocalDate date) {
    Scope scope() {
        return course instanceof OfSheet ? Scope.GROUP_TERM : Scope.CLASS_DAY;
    }

    /** Made of the parts: whoever marks the thing first, it has the same id. */
    UUID id() {
        String parts = switch (course) {
            case OfSheet(var group, var term) -> group.value() + "/" + term.value();
            case OfClass(var schoolClass) -> schoolClass.value() + "/" + date;
        };
        return UUID.nameUUIDFromBytes(parts.getBytes(StandardCharsets.US_ASCII));
    }
}
