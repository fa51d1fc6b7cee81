package io.reglament.local.lived;

import io.reglament.local.load.CopyTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a school's plan of control names where its regulation asks for one: a check a month, planned before the year. */
record PlanOfControl(SchoolToLive school, UUID plannedBy) {
    static final String RHYTHM = "by plan";

    private static final int WEEK_OF_MONTH = 2;
    private static final int DAYS_BEFORE = 1;
    private static final List<String> CHECKS = List.of(
            "Журналы 1 и 5 классов: списки и первые записи",
            "Накопляемость отметок в 9 и 11 классах",
            "Посещаемость и причины пропусков",
            "Объём домашних заданий в 5–8 классах",
            "Контрольные работы за полугодие",
            "Выполнение программ, 1–4 классы",
            "Объективность отметок в 9 классах",
            "Повторение перед экзаменами",
            "Итоги года");

    /** One check of the plan. */
    record Entry(UUID id, LocalDate day, String what) {
        /** The key that the platform gives to the duty. */
        String duty(Duty duty) {
            return duty.name() + ":" + day + ":" + id;
        }

        Duty.Slot slot() {
            return new Duty.Slot(day, day.plusDays(1), 1);
        }
    }

    List<Entry> entries() {
        TimedIds ids = new TimedIds(new Dice(school.seed()));
        List<Entry> entries = new ArrayList<>();
        LocalDate month = school.first().withDayOfMonth(1);
        for (String what : CHECKS) {
            LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(WEEK_OF_MONTH, DayOfWeek.WEDNESDAY));
            entries.add(new Entry(ids.at(planned(entries.size()), "plan " + day), day, what));
            month = month.plusMonths(1);
        }
        return entries;
    }

    void write(Connection connection) throws SQLException {
        List<Entry> entries = entries();
        CopyTable plan = new CopyTable("compliance.control_plan", "school_id, id, day, what, planned_by, planned_at");
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            plan.add(school.id(), entry.id, entry.day, entry.what, plannedBy, planned(i));
        }
        plan.flush(connection);
    }

    private Instant planned(int number) {
        return school.first()
                .minusDays(DAYS_BEFORE)
                .atTime(LocalTime.NOON)
                .atZone(school.zone())
                .toInstant()
                .plusSeconds(60L * number);
    }
}
