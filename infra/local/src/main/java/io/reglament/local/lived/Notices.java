package io.reglament.local.lived;

import io.reglament.local.lived.Occasions.Stretch;
import io.reglament.local.load.CopyTable;
import io.reglament.local.load.Keys;
import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.LessonToFill.Student;
import io.reglament.local.load.Timetabled;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What parents told of the absences of the story: most of an illness on its first morning, some of a day for the family
 * on the evening before. What the class teacher heard on the telephone stands under their name. Nobody withdraws one.
 */
final class Notices implements Chapter {
    private static final int MORNING_SECONDS = 3_000;
    private static final int NOT_TOLD_IN = 3;
    private static final int BY_TELEPHONE_IN = 6;
    private static final int FAMILY_TOLD_IN = 2;
    private static final String ILLNESS = Absences.Why.ILLNESS.reason();
    private static final String FAMILY = Absences.Why.FAMILY.reason();

    private record Notice(Student student, Stretch days, String reason, String source, UUID by, Instant at) {}

    @Override
    public String write(Connection connection, SchoolToLive school) throws SQLException {
        LocalDate today = LocalDate.ofInstant(school.now(), school.zone());
        List<LessonToFill> lessons = Timetabled.lessons(connection, school.id(), school.first(), today);
        List<LocalDate> days =
                lessons.stream().map(LessonToFill::date).distinct().toList();
        Telling telling = new Telling(
                school,
                new Absences(new Dice(school.seed()), school.parts(), Occasions.of(days)),
                Families.of(connection, school.id()),
                days);
        Map<UUID, Student> students = new LinkedHashMap<>();
        lessons.forEach(lesson -> lesson.students().forEach(student -> students.putIfAbsent(student.id(), student)));
        NoticeTables tables = new NoticeTables(school.id(), new Keys(school.seed() + 2));
        students.values().stream()
                .sorted(Comparator.comparing(Student::sourcedId))
                .forEach(student -> telling.of(student).stream()
                        .filter(notice -> !notice.at.isAfter(school.now()))
                        .filter(notice -> school.rules().reasons().contains(notice.reason))
                        .forEach(tables::add));
        return String.format(Locale.ROOT, "%,d notices of absence", tables.write(connection));
    }

    private record Telling(SchoolToLive school, Absences absences, Families families, List<LocalDate> days) {

        List<Notice> of(Student student) {
            List<Notice> notices = new ArrayList<>();
            absences.longIllness(student)
                    .flatMap(stretch -> ill(student, stretch, true))
                    .ifPresent(notices::add);
            if (notices.isEmpty()) {
                days.stream()
                        .map(day -> day.with(DayOfWeek.MONDAY))
                        .distinct()
                        .forEach(week -> absences.illness(student, week)
                                .flatMap(stretch -> ill(student, stretch, false))
                                .ifPresent(notices::add));
            }
            days.stream()
                    .filter(day ->
                            absences.family(student, day) && notices.stream().noneMatch(told -> told.days.holds(day)))
                    .toList()
                    .forEach(day -> family(student, day).ifPresent(notices::add));
            return notices;
        }

        private Optional<Notice> ill(Student student, Stretch days, boolean surely) {
            String about = student.sourcedId() + days.first();
            boolean held = this.days.stream().anyMatch(days::holds);
            if (!held || (!surely && dice().oneIn(NOT_TOLD_IN, "ill and not told " + about))) {
                return Optional.empty();
            }
            Optional<UUID> teacher = student.classTeacher()
                    .filter(_ -> !surely && dice().oneIn(BY_TELEPHONE_IN, "by telephone " + about));
            Instant at = at(days.first(), LocalTime.of(7, 0), about);
            return teacher.map(by -> new Notice(student, days, ILLNESS, "class-teacher", by, at))
                    .or(() ->
                            families.of(student.id()).map(by -> new Notice(student, days, ILLNESS, "parent", by, at)));
        }

        private Optional<Notice> family(Student student, LocalDate day) {
            String about = student.sourcedId() + day;
            return families.of(student.id())
                    .filter(_ -> dice().oneIn(FAMILY_TOLD_IN, "family and told " + about))
                    .map(by -> new Notice(
                            student,
                            new Stretch(day, day),
                            FAMILY,
                            "parent",
                            by,
                            at(day.minusDays(1), LocalTime.of(19, 0), about)));
        }

        private Instant at(LocalDate day, LocalTime time, String about) {
            return day.atTime(time)
                    .atZone(school.zone())
                    .toInstant()
                    .plusSeconds(dice().roll(MORNING_SECONDS, "told at " + about));
        }

        private Dice dice() {
            return new Dice(school.seed());
        }
    }

    /** Notices with their history, as attendance's AbsenceNotices leaves them. */
    private static final class NoticeTables {
        private final CopyTable notices = new CopyTable(
                "attendance.absence_notice",
                "school_id, id, student_id, first_day, last_day, reason, source, given_by, given_at, withdrawn,"
                        + " version");
        private final CopyTable changes = new CopyTable(
                "attendance.absence_notice_change",
                "school_id, notice_id, version, student_id, first_day, last_day, reason, source, withdrawn,"
                        + " received_at, by_person");
        private final int school;
        private final Keys ids;

        NoticeTables(int school, Keys ids) {
            this.school = school;
            this.ids = ids;
        }

        void add(Notice notice) {
            UUID id = ids.next();
            UUID student = notice.student.id();
            LocalDate first = notice.days.first();
            LocalDate last = notice.days.last();
            notices.add(school, id, student, first, last, notice.reason, notice.source, notice.by, notice.at, false, 1);
            changes.add(school, id, 1, student, first, last, notice.reason, notice.source, false, notice.at, notice.by);
        }

        long write(Connection connection) throws SQLException {
            notices.flush(connection);
            changes.flush(connection);
            return notices.written();
        }
    }
}
