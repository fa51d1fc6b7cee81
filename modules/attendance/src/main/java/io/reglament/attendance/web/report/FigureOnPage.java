package io.reglament.attendance.web.report;

import io.reglament.attendance.reasons.ReasonText;
import io.reglament.attendance.report.Tally;
import java.util.List;

/**
 * A tally as the page shows it.
 *
 * @param heat none, few, some or many of the lessons missed; empty where nothing is known
 * @param reasons the message keys of the reasons' letters, each once
 * @param unexplained how many missed lessons have none
 */
record FigureOnPage(int missed, int late, String heat, List<String> reasons, int unexplained, int lessons) {
    static FigureOnPage of(Tally tally) {
        return new FigureOnPage(
                tally.missed(),
                tally.late(),
                heat(tally),
                tally.reasons().keySet().stream().sorted().map(ReasonText::of).toList(),
                tally.unexplained(),
                tally.lessons());
    }

    /** By the share and not the count, so that a short day and a week are shaded alike. */
    private static String heat(Tally tally) {
        if (tally.missed() == 0) {
            return tally.lessons() == 0 ? "" : "none";
        }
        if (tally.missed() == tally.lessons()) {
            return "many";
        }
        return tally.missed() * 3 <= tally.lessons() ? "few" : "some";
    }
}
