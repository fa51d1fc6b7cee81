package io.reglament.local.lived;

import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.LessonToFill.Student;
import io.reglament.local.load.Story;
import io.reglament.local.load.Told;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Twelve weeks of one class with three teachers, and what a story tells of them. */
record Term(String profile, long seed, Instant now) {
    static final ZoneId ZONE = ZoneId.of("Asia/Vladivostok");
    static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    static final UUID CLASS_TEACHER = id("class teacher");
    private static final List<String> SUBJECTS = List.of("Математика", "Русский язык", "Классный час");
    private static final Parts PARTS = new Parts(Set.of("late"), Set.of("diligent"), Set.of("s1"));

    static Term of(String profile) {
        return new Term(profile, 7, Instant.parse("2026-11-20T07:00:00Z"));
    }

    SchoolRules rules() {
        return SchoolRules.read(Path.of("../../tenant-config/profiles"), profile + ".yaml");
    }

    List<Told> told() {
        List<LessonToFill> lessons = lessons();
        Story story = KeptLessons.story(new SchoolToLive(1, ZONE, FIRST, rules(), PARTS, seed, now), lessons);
        return lessons.stream().map(story::of).toList();
    }

    /** Each day the first teacher's lesson and the second's, the late one's; the hour of the class on Mondays. */
    List<LessonToFill> lessons() {
        List<LessonToFill> lessons = new ArrayList<>();
        FIRST.datesUntil(LocalDate.of(2026, 11, 28))
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .forEach(day -> {
                    lessons.add(lesson(day, 1, 0, "diligent"));
                    lessons.add(lesson(day, 2, 1, "late"));
                    if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
                        lessons.add(lesson(day, 6, 2, "diligent"));
                    }
                });
        return lessons;
    }

    private static LessonToFill lesson(LocalDate day, int period, int subject, String teacher) {
        Instant starts =
                day.atTime(8, 30).plusMinutes(60L * (period - 1)).atZone(ZONE).toInstant();
        return new LessonToFill(
                id(day + " " + period),
                id("group " + subject),
                "g" + subject,
                SUBJECTS.get(subject),
                7,
                id("term"),
                id(teacher),
                teacher,
                day,
                period,
                starts,
                starts.plusSeconds(2_700),
                IntStream.range(0, 12)
                        .mapToObj(n -> new Student(id("s" + n), "s" + n, Optional.of(CLASS_TEACHER)))
                        .toList());
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
