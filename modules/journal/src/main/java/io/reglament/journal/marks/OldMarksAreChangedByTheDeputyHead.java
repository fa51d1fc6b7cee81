package io.reglament.journal.marks;

import io.reglament.regulation.Deadline;
import io.reglament.regulation.Deadline.Days;
import io.reglament.regulation.Deadline.NextLesson;
import io.reglament.regulation.Deadline.SameDay;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Once its window has closed, a mark and its comment are changed by a deputy head alone, who says why (A 5.2); the
 * window counts from the day on which the mark was given, in the school's zone. Where nothing stands a teacher is never
 * too late for this rule: the first mark of an old work is late, and that is another matter.
 */
final class OldMarksAreChangedByTheDeputyHead {
    private OldMarksAreChangedByTheDeputyHead() {}

    static Optional<Refused> broken(Regulated<Deadline> window, Cell now, Editor editor, boolean reasoned) {
        boolean old = now.givenAt()
                .map(given -> isClosed(window, given, editor.at(), editor.zone()))
                .orElse(false);
        if (old && !editor.corrects()) {
            return Optional.of(new Refused("journal.refused.old-marks-are-changed-by-the-deputy-head", window.basis()));
        }
        boolean asksReason = editor.corrects() && (old || !editor.keeps());
        return asksReason && !reasoned
                ? Optional.of(new Refused("journal.refused.a-correction-says-why", window.basis()))
                : Optional.empty();
    }

    static boolean isClosed(Regulated<Deadline> window, Instant given, Instant now, ZoneId zone) {
        return window.basis().binding() && !now.isBefore(end(window.value(), LocalDate.ofInstant(given, zone), zone));
    }

    /** The first instant at which it is closed. */
    private static Instant end(Deadline window, LocalDate given, ZoneId zone) {
        return switch (window) {
            case SameDay(var by) ->
                by.map(time -> given.atTime(time).atZone(zone))
                        .orElseGet(() -> given.plusDays(1).atStartOfDay(zone))
                        .toInstant();
            case Days(int days) -> given.plusDays(days + 1L).atStartOfDay(zone).toInstant();
            case NextLesson _ -> throw new IllegalStateException("The window of a mark is counted in days");
        };
    }
}
