package io.reglament.journal.web.family;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A student's week as its page shows it.
 *
 * @param chosen the day it opens at
 * @param days the school's working days, and others that have something on them
 * @param preparation for the school day after the chosen one
 */
record WeekPage(
        ZoneId zone,
        LocalDate today,
        LocalDate chosen,
        LocalDate monday,
        List<DiaryDay> days,
        Preparation preparation) {
    WeekPage {
        days = List.copyOf(days);
    }

    public boolean empty() {
        return days.stream()
                .allMatch(day -> day.lessons().isEmpty() && day.others().isEmpty());
    }
}
