package io.reglament.attendance.reasons;

import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reasons of absences in the bound school. A reason stands beside the teacher's entry and neither changes the
 * other: where the teacher says later that the student was here, the reason stays and shows no absence. It may also be
 * there before the roll, when the parents have called. Who keeps a class is for the caller to ask of
 * {@link io.reglament.curriculum.Classes}.
 */
@Component
public class Reasons {
    /** The most changes that {@link #history} tells. */
    public static final int HISTORY_MOST = 50;

    private final ReasonRows rows;
    private final ReasonHistory history;
    private final ReasonAnswers answers;
    private final CellsOfClass cells;
    private final Profiles profiles;
    private final Touches touches;
    private final SchoolClock clock;

    Reasons(
            ReasonRows rows,
            ReasonHistory history,
            ReasonAnswers answers,
            CellsOfClass cells,
            Profiles profiles,
            Touches touches,
            SchoolClock clock) {
        this.rows = rows;
        this.history = history;
        this.answers = answers;
        this.cells = cells;
        this.profiles = profiles;
        this.touches = touches;
        this.clock = clock;
    }

    /**
     * Sets one reason on all the cells, or on none of them. The later of two entries stands; the history shows both.
     *
     * @return the cells as they stand, by lesson and student
     * @throws NotOfTheClass when a cell is not one of the class's on that day
     * @throws io.reglament.regulation.Refused when the regulation of that day does not name the reason, or the key has
     *     been used for something else
     */
    @Transactional
    public List<ReasonView> set(ClassView schoolClass, ReasonEntry entry, Member by) {
        return answers.find(schoolClass.id(), entry, by.person())
                .orElseGet(() -> setNew(schoolClass, entry, by.person()));
    }

    /** The reasons that stand at these lessons, in one query. */
    @Transactional(readOnly = true)
    public Map<Cell, ReasonView> of(Collection<LessonId> lessons) {
        return lessons.isEmpty() ? Map.of() : byCell(rows.ofLessons(lessons));
    }

    /** The changes of a reason, latest first, at most {@value #HISTORY_MOST} of them. */
    @Transactional(readOnly = true)
    public List<ReasonChange> history(Cell cell) {
        return history.of(cell, HISTORY_MOST);
    }

    private List<ReasonView> setNew(ClassView schoolClass, ReasonEntry entry, PersonId by) {
        entry.reason()
                .ifPresent(reason -> OnlyReasonsOfTheRegulationAreSet.check(
                        reason, profiles.on(entry.date()).absenceReasons()));
        cells.of(schoolClass, entry.date()).check(entry.cells());
        Instant received = clock.now().truncatedTo(ChronoUnit.MICROS);
        return answers.remember(schoolClass.id(), entry, write(entry, by, received), by, received);
    }

    private List<ReasonView> write(ReasonEntry entry, PersonId by, Instant received) {
        if (entry.reason().isPresent()) {
            rows.place(entry.cells(), by, received);
        }
        Map<Cell, ReasonView> before = byCell(rows.lock(entry.cells()));
        List<ReasonView> after = entry.cells().stream()
                .map(cell -> next(before.getOrDefault(cell, new ReasonView(cell, Optional.empty(), 0)), entry))
                .toList();
        List<ReasonView> changed = after.stream()
                .filter(view -> before.containsKey(view.cell()) && !view.equals(before.get(view.cell())))
                .toList();
        rows.set(changed, by, received);
        touches.lessons(
                changed.stream().map(view -> view.cell().lesson().value()).toList());
        history.add(before, changed, entry, by, received);
        return after;
    }

    private static ReasonView next(ReasonView now, ReasonEntry entry) {
        boolean same = now.reason().equals(entry.reason());
        return same ? now : new ReasonView(now.cell(), entry.reason(), now.version() + 1);
    }

    private static Map<Cell, ReasonView> byCell(List<ReasonView> views) {
        return views.stream().collect(Collectors.toMap(ReasonView::cell, Function.identity()));
    }
}
