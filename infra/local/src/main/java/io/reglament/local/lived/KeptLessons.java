package io.reglament.local.lived;

import io.reglament.local.load.Filling;
import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.Story;
import io.reglament.local.load.Timetabled;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What was kept in the lessons: topics, homework, rolls with reasons, works and marks. */
final class KeptLessons implements Chapter {

    @Override
    public String write(Connection connection, SchoolToLive school) throws SQLException {
        LocalDate until = LocalDate.ofInstant(WrittenWorks.horizon(school.now()), school.zone());
        List<LessonToFill> lessons = Timetabled.lessons(connection, school.id(), school.first(), until);
        Filling.Filled filled =
                Filling.fill(connection, school.id(), school.seed(), lessons, story(school, lessons), _ -> {});
        return String.format(Locale.ROOT, "%,d lessons, %,d marks", held(school, lessons), filled.marks());
    }

    /** The same for the same school and seed. */
    static Story story(SchoolToLive school, List<LessonToFill> lessons) {
        LocalDate today = LocalDate.ofInstant(school.now(), school.zone());
        List<LocalDate> days = lessons.stream()
                .map(LessonToFill::date)
                .filter(day -> !day.isAfter(today))
                .distinct()
                .toList();
        LivedYear year = new LivedYear(
                lessons, school.zone(), school.rules(), school.parts(), Occasions.of(days), new Dice(school.seed()));
        return new UntilNow(year, school.now());
    }

    private static long held(SchoolToLive school, List<LessonToFill> lessons) {
        return lessons.stream()
                .filter(lesson -> !lesson.startsAt().isAfter(school.now()))
                .count();
    }
}
