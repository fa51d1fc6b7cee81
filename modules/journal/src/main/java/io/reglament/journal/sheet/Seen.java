package io.reglament.journal.sheet;

import io.reglament.curriculum.Stay;
import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Whom the reader may see on which day. Danger: a group may be made of several classes, and who reads it as the class
 * teacher of one has no business with the students of the others.
 *
 * @param ledAlone whether the reader sees the led class alone
 * @param led its members
 */
record Seen(boolean ledAlone, Map<PersonId, List<Stay>> led) {
    boolean on(PersonId student, LocalDate day) {
        return !ledAlone || SheetReading.holds(led.getOrDefault(student, List.of()), day);
    }
}
