package io.reglament.local.cast;

import java.time.LocalTime;
import java.util.List;

/** timetable.csv: lessons of 45 minutes from 08:30, with breaks of 10 and 20 minutes. */
final class TimetableTable {
    private static final LocalTime FIRST = LocalTime.of(8, 30);
    private static final int LESSON = 45;
    private static final List<Integer> BREAKS = List.of(10, 20, 20, 10, 10, 10, 10);

    private TimetableTable() {}

    static CsvTable of(List<Lesson> lessons, BundleSpec spec) {
        CsvTable table = new CsvTable(
                "timetable",
                "sourcedId status dateLastModified classSourcedId teacherSourcedId weekday period startTime endTime"
                        + " room validFrom validTo");
        int number = 0;
        for (Lesson lesson : lessons) {
            Teacher teacher = lesson.group().teacher();
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
                    teacher.room(),
                    "",
                    "");
        }
        return table;
    }

    static LocalTime start(int period) {
        LocalTime start = FIRST;
        for (int before = 1; before < period; before++) {
            start = start.plusMinutes(LESSON + BREAKS.get(before - 1));
        }
        return start;
    }
}
