package io.reglament.compliance.deadlines;

import io.reglament.compliance.deadlines.LessonWatches.Watch;
import io.reglament.regulation.Touched;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges lessons of the bound school in batches, each in one transaction and in a constant number of queries. Judging a
 * lesson again changes nothing unless its facts, its regulation or the time have changed.
 */
@Component
class Evaluation {
    static final int BATCH = 500;

    private final Touches touches;
    private final LessonWatches watches;
    private final LessonJudge judge;
    private final FindingRows findings;
    private final FindingHistory history;
    private final SchoolClock clock;

    Evaluation(
            Touches touches,
            LessonWatches watches,
            LessonJudge judge,
            FindingRows findings,
            FindingHistory history,
            SchoolClock clock) {
        this.touches = touches;
        this.watches = watches;
        this.judge = judge;
        this.findings = findings;
        this.history = history;
        this.clock = clock;
    }

    /** A batch of lessons that were saved or made since; returns how many there were. */
    @Transactional
    public int ofTouched() {
        List<UUID> lessons = touches.take(BATCH).stream().map(Touched::id).toList();
        judge(lessons);
        return lessons.size();
    }

    /** A batch of lessons for which something has fallen due; returns how many there were. */
    @Transactional
    public int ofDue() {
        List<UUID> lessons = watches.due(clock.now(), BATCH);
        judge(lessons);
        return lessons.size();
    }

    /** These lessons, whether or not anything is known to have happened to them; at most {@link #BATCH}. */
    @Transactional
    public void of(Collection<UUID> lessons) {
        judge(lessons);
    }

    private void judge(Collection<UUID> lessons) {
        if (lessons.isEmpty()) {
            return;
        }
        Instant now = clock.now();
        Batch batch = judge.judge(lessons, now);
        findings.write(batch.changes());
        history.add(batch.changes(), now);
        watches.set(batch.watches());
        watches.forget(batch.gone());
    }

    /**
     * What judging a batch comes to.
     *
     * @param gone lessons that are not held after all
     */
    record Batch(List<FindingChange> changes, List<Watch> watches, List<UUID> gone) {}
}
