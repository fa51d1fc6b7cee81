package io.reglament.compliance;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.tenancy.SchoolContext;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was not done in time in the bound school. */
@Component
public class Findings {
    /** Findings on a page. */
    public static final int PAGE = 50;

    private final FindingReads reads;
    private final CountReads counts;

    Findings(FindingReads reads, CountReads counts) {
        this.reads = reads;
        this.counts = counts;
    }

    /**
     * The newest lessons first.
     *
     * @param page counts from 0, to 10,000
     */
    @Transactional(readOnly = true)
    public FindingPage page(FindingQuery query, int page) {
        List<FindingView> more = reads.list(SchoolContext.current(), query, page * PAGE, PAGE + 1);
        return new FindingPage(more.stream().limit(PAGE).toList(), page, more.size() > PAGE);
    }

    /** What is noted of how a lesson is entered, hints too, by rule. */
    @Transactional(readOnly = true)
    public List<FindingView> notes(LessonId lesson) {
        return reads.notes(SchoolContext.current(), lesson);
    }

    /** What stands open on the sheet of a group, in all its terms: hints too, the newest first. */
    @Transactional(readOnly = true)
    public List<FindingView> sheet(GroupId group) {
        return reads.sheet(SchoolContext.current(), group);
    }

    /** Counts in a constant number of queries; withdrawn ones are never counted. */
    @Transactional(readOnly = true)
    public FindingCounts count(FindingQuery query) {
        return counts.of(SchoolContext.current(), query);
    }

    /** The first of the last so many days with lessons, today included where it has any; today when there is none. */
    @Transactional(readOnly = true)
    public LocalDate firstOfLastDays(LocalDate today, int days) {
        return counts.firstOfLastDays(SchoolContext.current(), today, days);
    }
}
