package io.reglament.curriculum;

import io.reglament.curriculum.intake.MovedStudents;
import io.reglament.curriculum.intake.RosterChanges;
import io.reglament.curriculum.intake.Shelves;
import io.reglament.curriculum.planning.LessonPlanning;
import io.reglament.identity.Tally;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes calendar, classes, groups and timetable in, and makes the dated lessons from them. The dry run and the intake
 * read the same comparison. Every reference must be resolvable: the roster's door has checked that, with
 * {@link RosterKeys}.
 */
@Component
public class RosterIntake {
    private final Shelves shelves;
    private final MovedStudents moved;
    private final LessonPlanning planning;
    private final SchoolClock clock;
    private final SchoolRegistry schools;

    RosterIntake(
            Shelves shelves, MovedStudents moved, LessonPlanning planning, SchoolClock clock, SchoolRegistry schools) {
        this.shelves = shelves;
        this.moved = moved;
        this.planning = planning;
        this.clock = clock;
        this.schools = schools;
    }

    /** What {@link #apply} would change, in rows of each kind and in lessons; changes nothing. */
    @Transactional(readOnly = true)
    public List<Tally> plan(CurriculumRoster roster) {
        RosterChanges changes = shelves.compare(roster);
        return with(changes.tallies(), planning.plan(changes.timetableAfter()));
    }

    /**
     * Changes everything as the roster states it, in the caller's transaction; people must have been taken in before.
     * The same roster twice changes nothing.
     *
     * @throws IllegalArgumentException when a reference leads nowhere
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Tally> apply(CurriculumRoster roster) {
        RosterChanges changes = shelves.compare(roster);
        changes.write(yesterday());
        moved.touchWorks(changes);
        return with(changes.tallies(), planning.follow(changes.timetableAfter()));
    }

    private LocalDate yesterday() {
        return clock.today(schools.current().zone()).minusDays(1);
    }

    private static List<Tally> with(List<Tally> tallies, Tally lessons) {
        return Stream.concat(tallies.stream(), Stream.of(lessons)).toList();
    }
}
