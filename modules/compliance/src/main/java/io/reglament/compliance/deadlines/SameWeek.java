package io.reglament.compliance.deadlines;

import io.reglament.compliance.deadlines.MarksOfWeeks.Week;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.WorkContents;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The lessons that must be judged with others: an average over a week is said of its last one. */
@Component
class SameWeek {
    private final Lessons lessons;
    private final List<WorkContents> works;
    private final MarksOfWeeks weeks;
    private final Profiles profiles;
    private final SchoolRegistry schools;
    private final SchoolClock clock;

    SameWeek(
            Lessons lessons,
            List<WorkContents> works,
            MarksOfWeeks weeks,
            Profiles profiles,
            SchoolRegistry schools,
            SchoolClock clock) {
        this.lessons = lessons;
        this.works = List.copyOf(works);
        this.weeks = weeks;
        this.profiles = profiles;
        this.schools = schools;
        this.clock = clock;
    }

    /** Beside those lessons, or those works; in the order of their ids, and none where no regulation asks. */
    List<UUID> beside(Scope scope, Collection<UUID> ids) {
        Profile today = profiles.on(clock.today(schools.current().zone()));
        if (ids.isEmpty() || !today.says(Parameters.MARKS_PER_LESSON)) {
            return List.of();
        }
        Set<Week> touched = new HashSet<>();
        switch (scope) {
            case LESSON ->
                lessons.find(ids.stream().map(LessonId::new).toList())
                        .forEach(lesson -> touched.add(Week.of(lesson.group(), lesson.date())));
            case WORK ->
                works.forEach(source ->
                        source.of(ids).forEach(work -> touched.add(Week.of(work.group(), work.date()))));
            case GROUP_TERM, CLASS_DAY -> throw new IllegalArgumentException("Nothing is saved in a " + scope);
        }
        return weeks.of(touched).stream()
                .map(LessonView::id)
                .map(LessonId::value)
                .filter(lesson -> !ids.contains(lesson))
                .sorted()
                .toList();
    }
}
