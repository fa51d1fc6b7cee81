package io.reglament.compliance.deadlines;

import io.reglament.compliance.deadlines.Finding.Place;
import io.reglament.regulation.Touched;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges lessons and works of the bound school, its sheets and the days of its classes in batches, each in one transaction and in a constant number of queries.
 * Judging one again changes nothing unless its facts, its regulation or the time have changed.
 */
@Component
class Evaluation {
    static final int BATCH = 500;

    private final Touches touches;
    private final Watches watches;
    private final SatWorks works;
    private final SameWeek week;
    private final Map<Scope, Judge> judges = new EnumMap<>(Scope.class);
    private final FindingRows findings;
    private final FindingHistory history;
    private final CoursesOfEntries courses;
    private final CourseWatches due;
    private final Digest digest;
    private final SchoolClock clock;

    Evaluation(
            Touches touches,
            Watches watches,
            SatWorks works,
            SameWeek week,
            List<Judge> judges,
            FindingRows findings,
            FindingHistory history,
            CoursesOfEntries courses,
            CourseWatches due,
            Digest digest,
            SchoolClock clock) {
        this.touches = touches;
        this.watches = watches;
        this.works = works;
        this.week = week;
        judges.forEach(judge -> this.judges.put(judge.scope(), judge));
        this.findings = findings;
        this.history = history;
        this.courses = courses;
        this.due = due;
        this.digest = digest;
        this.clock = clock;
    }

    /**
     * A batch of lessons or works that were saved or made since; returns how many there were. The sheets and the days
     * of classes that they belong to are due for a look after it: one look, however many saves.
     */
    @Transactional
    public int ofTouched(Scope scope) {
        List<UUID> ids = taken(scope == Scope.LESSON ? Touched.Scope.LESSON : Touched.Scope.WORK);
        Set<Owner> around = new HashSet<>(courses.of(scope, ids));
        // Danger: works before lessons, and lessons in one order: two evaluations would wait crosswise otherwise.
        List<UUID> beside = week.beside(scope, ids);
        around.addAll(scope == Scope.LESSON ? worksOf(ids) : judge(Scope.WORK, ids));
        // A lesson's own column is a work with the lesson's id: its marks are a duty of the lesson.
        around.addAll(inBatches(
                Scope.LESSON,
                Stream.concat(ids.stream(), beside.stream()).distinct().sorted().toList()));
        due.due(around, clock.now());
        return ids.size();
    }

    /** A batch of groups of which something was saved that concerns their sheets as a whole. */
    @Transactional
    public int ofTouchedGroups() {
        List<UUID> ids = taken(Touched.Scope.GROUP);
        if (!ids.isEmpty()) {
            due.due(courses.ofGroups(ids), clock.now());
        }
        return ids.size();
    }

    /** Makes everything around these days due for a look, whether or not anything is known to have happened in it. */
    @Transactional
    public void lookAround(LocalDate first, LocalDate last) {
        due.due(courses.between(first, last), clock.now());
    }

    /** A batch for which something has fallen due; returns how many there were. */
    @Transactional
    public int ofDue(Scope scope) {
        List<UUID> ids = watches.due(scope, clock.now(), scope.batch());
        due.due(judge(scope, ids), clock.now());
        return ids.size();
    }

    /** These, whether or not anything is known to have happened to them; at most {@link #BATCH}. */
    @Transactional
    public void of(Scope scope, Collection<UUID> ids) {
        due.due(judge(scope, ids), clock.now());
    }

    private List<UUID> taken(Touched.Scope kind) {
        return touches.take(kind, BATCH).stream().map(Touched::id).toList();
    }

    /** Danger: before the lessons, as everywhere: evaluations that lock lessons first would wait crosswise. */
    private Set<Owner> worksOf(List<UUID> lessons) {
        return inBatches(Scope.WORK, lessons.isEmpty() ? List.of() : works.of(lessons));
    }

    private Set<Owner> inBatches(Scope scope, List<UUID> ids) {
        Set<Owner> left = new HashSet<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            left.addAll(judge(scope, ids.subList(from, Math.min(ids.size(), from + BATCH))));
        }
        return left;
    }

    /**
     * Answers what lies around the days that they have left since they were last judged. Danger: it is made due at the
     * end alone, because sheets and days of classes are locked after all lessons.
     */
    private Set<Owner> judge(Scope scope, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Map<UUID, LocalDate> before = lock(scope, ids);
        Instant now = clock.now();
        Map<Place, Finding> known = findings.of(scope, ids);
        Looked looked = Objects.requireNonNull(judges.get(scope)).look(ids, now);
        write(FindingChanges.of(known, looked.judged(), now), now);
        watches.set(scope, looked.watches());
        watches.forget(scope, looked.gone(ids));
        return scope.saved() ? courses.left(scope, looked.moved(before)) : Set.of();
    }

    /**
     * First of all, so that everything is read as the evaluation before left it. The day of a new row is not known yet;
     * it is written once the batch was read, in the same transaction.
     */
    private Map<UUID, LocalDate> lock(Scope scope, Collection<UUID> ids) {
        watches.judging();
        if (scope.saved()) {
            watches.ensure(scope, ids.stream().distinct().toList());
        }
        return watches.lock(scope, ids);
    }

    private void write(List<FindingChange> changes, Instant now) {
        findings.write(changes);
        history.add(changes, now);
        digest.tell(changes);
    }
}
