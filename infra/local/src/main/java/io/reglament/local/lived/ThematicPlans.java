package io.reglament.local.lived;

import io.reglament.local.lived.Course.Place;
import io.reglament.local.lived.PlannedCourse.Topic;
import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.Timetabled;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The plans of all groups, one for those whom the same teacher teaches the same subject in the same grade. They came in
 * before the year; of those who are often late some came later, some wait, and some are not sent yet.
 */
final class ThematicPlans implements Chapter {
    private record Whose(UUID teacher, String teacherKey, String subject, int grade, int aWeek) {}

    @Override
    public String write(Connection connection, SchoolToLive school) throws SQLException {
        PlanTables tables = PlanTables.of(connection, school);
        List<LessonToFill> year = Timetabled.lessons(connection, school.id(), tables.first(), tables.last());
        Map<UUID, List<LessonToFill>> groups = new LinkedHashMap<>();
        year.forEach(lesson ->
                groups.computeIfAbsent(lesson.group(), _ -> new ArrayList<>()).add(lesson));
        Course course = new Course(lived(year, school));
        Map<Whose, List<List<LessonToFill>>> plans = new LinkedHashMap<>();
        for (List<LessonToFill> lessons : groups.values()) {
            LessonToFill last = lessons.getLast();
            Whose whose = new Whose(
                    last.teacher(),
                    last.teacherKey(),
                    last.subject(),
                    last.grade(),
                    course.of(lessons.getFirst()).aWeek());
            plans.computeIfAbsent(whose, _ -> new ArrayList<>()).add(lessons);
        }
        PlannedCourse planned = new PlannedCourse(new Programme(), school.rules());
        for (Map.Entry<Whose, List<List<LessonToFill>>> plan : plans.entrySet()) {
            List<List<LessonToFill>> of = plan.getValue();
            Place place = course.of(of.getFirst().getFirst());
            List<Topic> topics = planned.topics(longest(of), place);
            Whose whose = plan.getKey();
            tables.add(
                    new PlanTables.Of(whose.teacher, whose.teacherKey, whose.subject, whose.grade),
                    of.stream().map(lessons -> lessons.getFirst().group()).toList(),
                    topics);
        }
        tables.write(connection);
        return String.format(Locale.ROOT, "%,d thematic plans", plans.size());
    }

    /** Of the lessons to come nobody knows yet how many a week there will be: as for those that were kept. */
    private static List<LessonToFill> lived(List<LessonToFill> year, SchoolToLive school) {
        LocalDate until = LocalDate.ofInstant(WrittenWorks.horizon(school.now()), school.zone());
        return year.stream()
                .filter(lesson -> !lesson.date().isBefore(school.first())
                        && !lesson.date().isAfter(until))
                .toList();
    }

    private static List<LessonToFill> longest(List<List<LessonToFill>> groups) {
        return groups.stream()
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElseThrow();
    }
}
