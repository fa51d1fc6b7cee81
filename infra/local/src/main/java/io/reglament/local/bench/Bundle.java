package io.reglament.local.bench;

import io.reglament.local.cast.BundleZip;
import io.reglament.local.cast.CsvTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The measured school as an ordinary OneRoster bundle; its people stand in {@link BundlePeople}. */
final class Bundle {
    static final String HEAD = "sourcedId status dateLastModified ";
    static final String SCHOOL = "school";
    private static final String YEAR = "y";
    private static final String TERM = "q1";

    private Bundle() {}

    /**
     * Writes it.
     *
     * @param classes how many, in whole tens
     * @param first day of lessons
     */
    static Path write(Path file, int classes, LocalDate first) {
        return BundleZip.write(
                file,
                "bulk",
                List.of(
                        sessions(first),
                        new CsvTable("orgs", HEAD + "name type identifier parentSourcedId")
                                .add(SCHOOL, "", "", "Школа", "school", "bench", ""),
                        courses(classes),
                        classes(classes),
                        BundlePeople.users(classes),
                        BundlePeople.roles(classes),
                        BundlePeople.enrollments(classes),
                        timetable(classes)));
    }

    // The last day of a session is excluded in OneRoster.
    private static CsvTable sessions(LocalDate first) {
        return new CsvTable("academicSessions", HEAD + "title type startDate endDate parentSourcedId schoolYear")
                .add(YEAR, "", "", "2026/2027", "schoolYear", start(first), "2027-05-26", "", "2027")
                .add(
                        TERM,
                        "",
                        "",
                        "1-я четверть",
                        "term",
                        first.toString(),
                        Plan.TODAY.plusDays(1).toString(),
                        YEAR,
                        "2027");
    }

    private static String start(LocalDate first) {
        LocalDate september = LocalDate.of(2026, 9, 1);
        return (first.isBefore(september) ? first : september).toString();
    }

    private static CsvTable courses(int classes) {
        CsvTable table = new CsvTable(
                "courses", HEAD + "schoolYearSourcedId title courseCode grades orgSourcedId subjects subjectCodes");
        String grades = IntStream.range(0, classes)
                .map(Plan::grade)
                .distinct()
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        table.add("k", "", "", YEAR, "Класс", "class", grades, SCHOOL, "Класс", "class");
        for (int subject = 0; subject < Plan.SUBJECTS; subject++) {
            String title = Plan.TITLES.get(subject);
            table.add("k" + subject, "", "", YEAR, title, "k" + subject, grades, SCHOOL, title, "k" + subject);
        }
        return table;
    }

    private static CsvTable classes(int classes) {
        CsvTable table = new CsvTable(
                "classes",
                HEAD + "title grades courseSourcedId classCode classType location schoolSourcedId termSourcedIds"
                        + " subjects subjectCodes periods metadata.homeroomSourcedIds");
        for (int c = 0; c < classes; c++) {
            String home = Plan.classTitle(c);
            row(table, Plan.classId(c), home, c, "k", home, "homeroom", "");
            for (int s = 0; s < Plan.SUBJECTS; s++) {
                String title = Plan.TITLES.get(s) + ", " + home;
                row(table, Plan.groupId(c, s), title, c, "k" + s, home, "scheduled", Plan.classId(c));
            }
        }
        return table;
    }

    private static void row(
            CsvTable table, String id, String title, int home, String course, String code, String type, String homes) {
        String grade = String.valueOf(Plan.grade(home));
        table.add(id, "", "", title, grade, course, code, type, "", SCHOOL, TERM, "", "", "", homes);
    }

    private static CsvTable timetable(int classes) {
        CsvTable table = new CsvTable(
                "timetable",
                HEAD + "classSourcedId teacherSourcedId weekday period startTime endTime room validFrom validTo");
        for (int weekday = 1; weekday <= 5; weekday++) {
            for (int c = 0; c < classes; c++) {
                for (int s = 0; s < Plan.SUBJECTS; s++) {
                    lesson(table, weekday, c, s);
                }
            }
        }
        return table;
    }

    private static void lesson(CsvTable table, int weekday, int schoolClass, int subject) {
        int period = Plan.period(schoolClass, subject);
        LocalTime start = LocalTime.of(8, 0).plusMinutes(50L * (period - 1));
        table.add(
                "l" + weekday + "-" + Plan.groupId(schoolClass, subject),
                "",
                "",
                Plan.groupId(schoolClass, subject),
                Plan.teacherId(Plan.teacher(schoolClass, subject)),
                String.valueOf(weekday),
                String.valueOf(period),
                start.toString(),
                start.plusMinutes(45).toString(),
                String.valueOf(100 + schoolClass),
                "",
                "");
    }
}
