package io.reglament.rostering.bundle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Nobody can be in two lessons at once: neither a teacher nor a group. */
final class TimetableClashes {
    private TimetableClashes() {}

    static void check(List<TimetableRow> timetable, FaultLog log) {
        check(timetable, log, TimetableRow::teacherSourcedId, "teacherSourcedId", Code.TIMETABLE_TEACHER);
        check(timetable, log, TimetableRow::classSourcedId, "classSourcedId", Code.TIMETABLE_GROUP);
    }

    private static void check(
            List<TimetableRow> timetable,
            FaultLog log,
            Function<TimetableRow, String> owner,
            String column,
            Code code) {
        Map<Slot, List<TimetableRow>> slots = new LinkedHashMap<>();
        for (TimetableRow lesson : timetable) {
            if (lesson.status() == RowStatus.ACTIVE) {
                Slot slot = new Slot(owner.apply(lesson), lesson.weekday(), lesson.period());
                slots.computeIfAbsent(slot, _ -> new ArrayList<>()).add(lesson);
            }
        }
        slots.forEach((slot, lessons) -> overlaps(
                lessons,
                (earlier, later) -> log.add(
                        BundleFile.TIMETABLE.fileName(), later.row(), column, code, slot.owner, earlier.row())));
    }

    /** By first day, each against the one before that lasts longest: enough to find every late-comer, in n log n. */
    private static void overlaps(List<TimetableRow> lessons, Clash clash) {
        lessons.sort(Comparator.comparing(TimetableClashes::first).thenComparingInt(TimetableRow::row));
        TimetableRow longest = lessons.getFirst();
        for (TimetableRow lesson : lessons.subList(1, lessons.size())) {
            if (!first(lesson).isAfter(last(longest))) {
                clash.between(longest, lesson);
            }
            longest = last(lesson).isAfter(last(longest)) ? lesson : longest;
        }
    }

    private static LocalDate first(TimetableRow lesson) {
        return lesson.firstDay().orElse(LocalDate.MIN);
    }

    private static LocalDate last(TimetableRow lesson) {
        return lesson.lastDay().orElse(LocalDate.MAX);
    }

    private interface Clash {
        void between(TimetableRow earlier, TimetableRow later);
    }

    private record Slot(String owner, DayOfWeek weekday, int period) {}
}
