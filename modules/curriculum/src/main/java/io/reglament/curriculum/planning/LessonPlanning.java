package io.reglament.curriculum.planning;

import static java.util.stream.Collectors.toSet;

import io.reglament.curriculum.LessonFacts;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.SatWorks;
import io.reglament.curriculum.calendar.RulesByDay;
import io.reglament.identity.Tally;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the dated lessons follow the timetable, inside the caller's transaction. */
@Component
public class LessonPlanning {
    private final SchoolRegistry schools;
    private final SchoolClock clock;
    private final Profiles profiles;
    private final Touches touches;
    private final PlannedRows rows;
    private final ObjectProvider<LessonFacts> facts;
    private final ObjectProvider<SatWorks> works;

    LessonPlanning(
            SchoolRegistry schools,
            SchoolClock clock,
            Profiles profiles,
            Touches touches,
            PlannedRows rows,
            ObjectProvider<LessonFacts> facts,
            ObjectProvider<SatWorks> works) {
        this.schools = schools;
        this.clock = clock;
        this.profiles = profiles;
        this.touches = touches;
        this.rows = rows;
        this.facts = facts;
        this.works = works;
    }

    /** What {@link #follow} would change; changes nothing. */
    public Tally plan(Timetable timetable) {
        return changes(timetable, schools.current()).tally();
    }

    /** Makes the lessons of this timetable and cancels what it no longer holds. Its rows must be stored already. */
    public Tally follow(Timetable timetable) {
        School school = schools.current();
        LessonChanges changes = changes(timetable, school);
        rows.write(changes);
        List<LessonId> changed = ids(changes.changed());
        works.forEach(source -> source.follow(changed));
        List<UUID> touched = changes.all()
                .filter(lesson -> !lesson.date().isBefore(school.onAirFrom()))
                .map(StoredLesson::id)
                .toList();
        if (!touched.isEmpty()) {
            touches.lessons(touched);
        }
        return changes.tally();
    }

    private LessonChanges changes(Timetable timetable, School school) {
        LessonChanges changes = LessonChanges.between(
                timetable.lessons(school.zone(), new RulesByDay(profiles)::inWeek),
                rows.stored(),
                clock.now(),
                clock.today(school.zone()));
        return changes.cancelled().isEmpty() ? changes : changes.sparing(written(changes.cancelled()));
    }

    private Set<UUID> written(List<StoredLesson> lessons) {
        List<LessonId> ids = ids(lessons);
        Stream<LessonId> entered = facts.stream()
                .flatMap(source -> source.enteredSince(ids).entrySet().stream())
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey);
        Stream<LessonId> announced = works.stream().flatMap(source -> source.announcedIn(ids).stream());
        return Stream.concat(entered, announced).map(LessonId::value).collect(toSet());
    }

    private static List<LessonId> ids(List<StoredLesson> lessons) {
        return lessons.stream().map(lesson -> new LessonId(lesson.id())).toList();
    }
}
