package io.reglament.compliance.deadlines;

import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Judges every lesson of the last days, of which nothing may have been heard. */
@Component
class FullCheck {
    static final int DAYS = 14;
    private static final int PAGE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final Lessons lessons;
    private final FindingRows findings;
    private final Evaluation evaluation;
    private final SchoolClock clock;

    FullCheck(Lessons lessons, FindingRows findings, Evaluation evaluation, SchoolClock clock) {
        this.lessons = lessons;
        this.findings = findings;
        this.evaluation = evaluation;
        this.clock = clock;
    }

    void of(School school) {
        LocalDate today = clock.today(school.zone());
        today.minusDays(DAYS - 1L).datesUntil(today.plusDays(1)).forEach(this::of);
    }

    private void of(LocalDate day) {
        held(day);
        found(day);
    }

    private void held(LocalDate day) {
        int skip = 0;
        List<LessonView> page;
        do {
            page = lessons.ofDay(day, skip, PAGE);
            evaluation.of(page.stream().map(lesson -> lesson.id().value()).toList());
            skip += PAGE;
        } while (page.size() == PAGE);
    }

    /** Lessons with findings that are held no more are on no day's list. */
    private void found(LocalDate day) {
        List<UUID> page = findings.lessonsOf(day, FIRST, PAGE);
        while (!page.isEmpty()) {
            evaluation.of(page);
            page = findings.lessonsOf(day, page.getLast(), PAGE);
        }
    }
}
