package io.reglament.local.cast;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** timetable.csv: lessons of 45 minutes from 08:30, with breaks of 10 and 20 minutes. */
final class TimetableTable {
    private static final LocalTime FIRST = LocalTime.of(8, 30);
    private static final int LESSON = 45;
    private static final List<Integer> BREAKS = List.of(10, 20, 20, 10, 10, 10, 10);

    private final CsvTable table = new CsvTable(
            "timetable",
            "sourcedId status dateLastModified classSourcedId teacherSourcedId weekday period startTime endTime"
                    + " room validFrom validTo");
    private final BundleSpec spec;
    private int number;

    private TimetableTable(BundleSpec spec) {
        this.spec = spec;
    }

    static CsvTable of(List<Lesson> lessons, BundleSpec spec) {
        return new TimetableTable(spec).all(lessons);
    }

    /** While somebody is ill, those lessons are given by others; before and after they are their own again. */
    static CsvTable of(List<Lesson> lessons, BundleSpec spec, Illness illness, Map<Lesson, Teacher> others) {
        TimetableTable timetable = new TimetableTable(spec);
        for (Lesson lesson : lessons) {
            Teacher own = lesson.group().teacher();
            Teacher other = others.getOrDefault(lesson, own);
            if (other.equals(own)) {
                timetable.row(lesson, own, "", "");
            } else {
                timetable.row(lesson, own, "", illness.first().minusDays(1).toString());
                timetable.row(
                        lesson,
                        other,
                        illness.first().toString(),
                        illness.last().toString());
                timetable.row(lesson, own, illness.last().plusDays(1).toString(), "");
            }
        }
        return timetable.table;
    }

    private CsvTable all(List<Lesson> lessons) {
        lessons.forEach(lesson -> row(lesson, lesson.group().teacher(), "", ""));
        return table;
    }

    private void row(Lesson lesson, Teacher teacher, String from, String to) {
        table.add(
                spec.id(String.format("l%05d", ++number)),
                "",
                "",
                lesson.group().id(),
                teacher.person().id(),
                String.valueOf(lesson.weekday()),
                String.valueOf(lesson.period()),
                start(lesson.period()).toString(),
                start(lesson.period()).plusMinutes(LESSON).toString(),
                lesson.group().teacher().room(),
                from,
                to);
    }

    static LocalTime start(int period) {
        LocalTime start = FIRST;
        for (int before = 1; before < period; before++) {
            start = start.plusMinutes(LESSON + BREAKS.get(before - 1));
        }
        return start;
    }
}
