package io.reglament.compliance.deadlines;

import io.reglament.curriculum.WorkFacts;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a full check goes through, piece by piece. Danger: outside a transaction a school sees none of its own rows, and
 * a transaction begins only where another bean is called; so this stands apart from the check.
 */
@Component
@Transactional(readOnly = true)
class CheckPages {
    /** Comes before every id. */
    static final UUID FIRST = new UUID(0, 0);

    private static final int FOUND = 200;
    private static final int WORKS = 500;

    private final FindingRows findings;
    private final OpenCourses courses;
    private final Watches watches;

    CheckPages(FindingRows findings, OpenCourses courses, Watches watches) {
        this.findings = findings;
        this.courses = courses;
        this.watches = watches;
    }

    /**
     * A piece of all works.
     *
     * @param last behind which the next piece begins; empty when there was none left
     * @param some of the piece: without the old ones that are done with
     */
    record WorkPage(Optional<UUID> last, List<UUID> some) {}

    /** Lessons or works of that day that have findings. */
    public List<UUID> found(Scope scope, LocalDate day, UUID after) {
        return scope == Scope.LESSON ? findings.lessonsOf(day, after, FOUND) : findings.worksOf(day, after, FOUND);
    }

    /** Lessons or works of days before that have open findings, however old they are. */
    public List<UUID> open(Scope scope, LocalDate before, UUID after) {
        return switch (scope) {
            case LESSON -> findings.openLessonsBefore(before, after, FOUND);
            case WORK -> findings.openWorksBefore(before, after, FOUND);
            case GROUP_TERM -> courses.openSheetsBefore(before, after, scope.batch());
            case CLASS_DAY -> courses.openClassDaysBefore(before, after, scope.batch());
        };
    }

    /** Works of that day or later, and those that nobody has judged yet. */
    public WorkPage works(WorkFacts source, LocalDate since, UUID after) {
        List<UUID> ids = source.after(after, WORKS);
        Set<UUID> settled = new HashSet<>(watches.settled(Scope.WORK, ids, since));
        return new WorkPage(
                ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast()),
                ids.stream().filter(id -> !settled.contains(id)).toList());
    }
}
