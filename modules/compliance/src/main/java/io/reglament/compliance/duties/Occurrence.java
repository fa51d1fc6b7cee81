package io.reglament.compliance.duties;

import io.reglament.curriculum.ClassView;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Control;
import io.reglament.regulation.ControlKey;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Responsible;
import io.reglament.regulation.Rhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A duty that came round, or will: for all holders of a post together, or for the class teacher of one class.
 *
 * @param key unique in the school and the same whenever it is asked for; at most 100 characters
 * @param rhythm how often it comes round, and by what clause
 * @param schoolClass whose class teacher it is for; empty for a duty of a post
 * @param plan what the plan of control says, where the duty comes from it
 * @param first the day from which on it may be done
 * @param until the day at whose beginning it is late
 * @param ordinal counts from 1 where a stretch asks for several
 */
public record Occurrence(
        String key,
        ControlKey control,
        Responsible who,
        Regulated<Rhythm> rhythm,
        Optional<ClassView> schoolClass,
        Optional<String> plan,
        LocalDate first,
        LocalDate until,
        int ordinal) {

    static Occurrence of(Control control, Optional<ClassView> schoolClass, Slot slot) {
        String place = schoolClass.map(each -> ":" + each.id().value()).orElse("");
        return new Occurrence(
                control.key() + ":" + slot.first() + ":" + slot.ordinal() + place,
                control.key(),
                control.who(),
                control.rhythm(),
                schoolClass,
                Optional.empty(),
                slot.first(),
                slot.until(),
                slot.ordinal());
    }

    /** What it rests on. */
    public Basis basis() {
        return rhythm.basis();
    }

    /** The last day on which it is in time. */
    public LocalDate last() {
        return until.minusDays(1);
    }

    /** From when on it may be done. */
    Instant beginsAt(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    /** The first instant that is late where no outage moved it. */
    public Instant dueAt(ZoneId zone) {
        return until.atStartOfDay(zone).toInstant();
    }
}
