package io.reglament.compliance.deadlines;

import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.WorkFacts;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Judges what nothing may have been heard of: every lesson and work of the last days, with the sheets and classes around
 * them, and all that is found open.
 */
@Component
class FullCheck {
    static final int DAYS = 14;
    private static final int PAGE = 200;

    private final Lessons lessons;
    private final List<WorkFacts> works;
    private final CheckPages pages;
    private final Evaluation evaluation;
    private final SchoolClock clock;

    FullCheck(Lessons lessons, List<WorkFacts> works, CheckPages pages, Evaluation evaluation, SchoolClock clock) {
        this.lessons = lessons;
        this.works = List.copyOf(works);
        this.pages = pages;
        this.evaluation = evaluation;
        this.clock = clock;
    }

    void of(School school) {
        LocalDate today = clock.today(school.zone());
        LocalDate first = today.minusDays(DAYS - 1L);
        first.datesUntil(today.plusDays(1)).forEach(this::of);
        open(Scope.WORK, first);
        open(Scope.LESSON, first);
        works.forEach(source -> sat(source, first));
        around(first, today);
    }

    /** Sheets of the terms of these days, and days of classes; what is found open in others too. */
    private void around(LocalDate first, LocalDate today) {
        evaluation.lookAround(first, today);
        drain(Scope.GROUP_TERM);
        drain(Scope.CLASS_DAY);
        open(Scope.GROUP_TERM, first);
        open(Scope.CLASS_DAY, first);
    }

    private void drain(Scope scope) {
        int done;
        do {
            done = evaluation.ofDue(scope);
        } while (done > 0);
    }

    private void of(LocalDate day) {
        held(day);
        found(Scope.LESSON, day);
        found(Scope.WORK, day);
    }

    private void held(LocalDate day) {
        int skip = 0;
        List<LessonView> page;
        do {
            page = lessons.ofDay(day, skip, PAGE);
            evaluation.of(
                    Scope.LESSON,
                    page.stream().map(lesson -> lesson.id().value()).toList());
            skip += PAGE;
        } while (page.size() == PAGE);
    }

    /** What has findings and is there no more, is on no day's list. */
    private void found(Scope scope, LocalDate day) {
        List<UUID> page = pages.found(scope, day, CheckPages.FIRST);
        while (!page.isEmpty()) {
            evaluation.of(scope, page);
            page = pages.found(scope, day, page.getLast());
        }
    }

    /** A finding stays before everybody's eyes until it is done with, so it is never too old to be judged. */
    private void open(Scope scope, LocalDate before) {
        List<UUID> page = pages.open(scope, before, CheckPages.FIRST);
        while (!page.isEmpty()) {
            evaluation.of(scope, page);
            page = pages.open(scope, before, page.getLast());
        }
    }

    private void sat(WorkFacts source, LocalDate since) {
        CheckPages.WorkPage page = pages.works(source, since, CheckPages.FIRST);
        while (page.last().isPresent()) {
            evaluation.of(Scope.WORK, page.some());
            page = pages.works(source, since, page.last().get());
        }
    }
}
