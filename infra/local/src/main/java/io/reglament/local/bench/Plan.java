package io.reglament.local.bench;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The school that is measured: up to 1,000 students in 40 classes; up to 400 groups of 25, one of each class in each of
 * ten subjects, with a lesson on each of 30 school days, the last of them today. Smaller schools lack the last classes.
 */
final class Plan {
    static final int CLASSES = 40;
    static final int STUDENTS = 25;
    static final int MOST = CLASSES * STUDENTS;
    /** A smaller school has whole tens of classes, or some teacher would have a few groups only. */
    static final int STEP = 10 * STUDENTS;

    static final int SUBJECTS = 10;
    static final int WEEKS = 6;
    static final int LESSONS = WEEKS * 5;
    static final int TEACHERS = CLASSES;
    static final int DEPUTIES = 16;
    static final int FIRST_GRADE = 2;
    /** From here on the school keeps its lessons here; before that day nothing is owed and nothing is found. */
    static final int DAYS_ON_AIR = 10;

    /** Checks are measured over a quarter, and the school is on air from its first day on. */
    static final int WEEKS_OF_QUARTER = 9;

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    static final LocalDate TODAY = FIRST.plusWeeks(WEEKS - 1L).with(DayOfWeek.FRIDAY);
    static final LocalDate ON_AIR = FIRST.plusWeeks(WEEKS - DAYS_ON_AIR / 5L);
    static final LocalDate QUARTER = FIRST.minusWeeks(WEEKS_OF_QUARTER - WEEKS);
    /** After the last lesson, with hours to go until what is due today is late. */
    static final Instant NOW = TODAY.atTime(17, 0).atZone(ZONE).toInstant();

    static final List<String> TITLES = List.of(
            "Русский язык",
            "Литература",
            "Математика",
            "Физика",
            "Химия",
            "Биология",
            "География",
            "История",
            "Английский язык",
            "Информатика");

    private Plan() {}

    static int grade(int schoolClass) {
        return FIRST_GRADE + schoolClass / 4;
    }

    static String classTitle(int schoolClass) {
        return grade(schoolClass) + "-" + "АБВГ".charAt(schoolClass % 4);
    }

    /** Each teacher has one subject and ten classes. */
    static int teacher(int schoolClass, int subject) {
        return 4 * subject + schoolClass / 10;
    }

    /** Of those who have groups in a school of so many classes, one by a number. */
    static int busyTeacher(int number, int classes) {
        int inSubject = classes / 10;
        int busy = Math.floorMod(number, SUBJECTS * inSubject);
        return 4 * (busy / inSubject) + busy % inSubject;
    }

    /** A Latin square: no class and no teacher in two places at once. */
    static int period(int schoolClass, int subject) {
        return (schoolClass % 10 + subject) % 10 + 1;
    }

    static String classId(int schoolClass) {
        return "c%02d".formatted(schoolClass);
    }

    static String groupId(int schoolClass, int subject) {
        return "g%02d-%d".formatted(schoolClass, subject);
    }

    static String teacherId(int teacher) {
        return "t%02d".formatted(teacher);
    }

    static String deputyId(int deputy) {
        return "d%02d".formatted(deputy);
    }

    static String studentId(int schoolClass, int student) {
        return "s%02d-%02d".formatted(schoolClass, student);
    }

    static String parentId(int schoolClass, int student) {
        return "p%02d-%02d".formatted(schoolClass, student);
    }

    static String slug(int school) {
        return "bench-" + school;
    }
}
