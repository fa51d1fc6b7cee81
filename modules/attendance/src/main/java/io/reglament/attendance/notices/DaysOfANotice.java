package io.reglament.attendance.notices;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;
import java.time.LocalDate;

/**
 * Which days a notice may speak of. No regulation names them, so they are ours. Backwards a week, since by then a class
 * teacher has looked through the absences and said why; forwards and in length a month, beyond which nobody knows, and a
 * longer absence is a matter for the office.
 */
public final class DaysOfANotice {
    public static final int BACK_MOST = 7;
    public static final int AHEAD_MOST = 31;
    public static final int LENGTH_MOST = 31;

    private DaysOfANotice() {}

    static void check(NoticeEntry entry, LocalDate today) {
        if (entry.last().isBefore(entry.first())) {
            throw new Refused("attendance.refused.days-of-a-notice.order", new Basis.NotRegulated());
        }
        if (entry.first().isBefore(today.minusDays(BACK_MOST))) {
            throw refused("back", BACK_MOST);
        }
        if (entry.first().isAfter(today.plusDays(AHEAD_MOST))) {
            throw refused("ahead", AHEAD_MOST);
        }
        if (entry.last().isAfter(entry.first().plusDays(LENGTH_MOST - 1L))) {
            throw refused("length", LENGTH_MOST);
        }
    }

    private static Refused refused(String which, int days) {
        return new Refused("attendance.refused.days-of-a-notice." + which, new Basis.NotRegulated(), days);
    }
}
