package io.reglament.journal.terms;

import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.TermView;
import io.reglament.regulation.LastLesson;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Term marks wait for the subject's last lesson of the term, as the regulation words it (A 5.2). */
record TermMarksOpenWithTheLastLesson(
        Regulated<LastLesson> rule, TermView term, Optional<LessonView> last, boolean recorded) {
    static Optional<LessonView> last(List<LessonView> lessons) {
        return lessons.stream().max(Comparator.comparing(LessonView::startsAt));
    }

    Optional<Refused> broken(Instant at, ZoneId zone) {
        if (at.isBefore(begin(zone))) {
            return Optional.of(closed("term", term.first()));
        }
        return switch (rule.value()) {
            case ANY_TIME -> Optional.empty();
            case OVER -> over(at, zone) ? Optional.empty() : Optional.of(closed("over", lastDay()));
            case RECORDED ->
                over(at, zone) && (recorded || last.isEmpty())
                        ? Optional.empty()
                        : Optional.of(closed("recorded", lastDay()));
        };
    }

    private Instant begin(ZoneId zone) {
        return term.first().atStartOfDay(zone).toInstant();
    }

    /** Without lessons the term itself has to be over. */
    private boolean over(Instant at, ZoneId zone) {
        Instant end = last.map(LessonView::endsAt)
                .orElseGet(() -> term.last().plusDays(1).atStartOfDay(zone).toInstant());
        return !at.isBefore(end);
    }

    private LocalDate lastDay() {
        return last.map(LessonView::date).orElse(term.last());
    }

    private Refused closed(String what, LocalDate day) {
        return new Refused("journal.refused.term-marks-open." + what, rule.basis(), day);
    }
}
