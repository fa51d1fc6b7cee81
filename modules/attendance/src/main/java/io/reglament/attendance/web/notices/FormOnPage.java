package io.reglament.attendance.web.notices;

import io.reglament.curriculum.GroupStudent;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The form of a notice.
 *
 * @param action where it is sent
 * @param earliest the first day that it can speak of
 * @param latest the last one
 * @param reasons that can be given
 * @param students to choose from; empty where the address names the student
 * @param fault why it was refused; empty for none
 * @param place at which field: days, reason or form
 */
record FormOnPage(
        String action,
        TypedNotice typed,
        LocalDate today,
        LocalDate earliest,
        LocalDate latest,
        List<String> reasons,
        Optional<ClauseId> clause,
        List<GroupStudent> students,
        String fault,
        String place) {

    /** The same with what was typed and why it was refused. */
    FormOnPage refused(TypedNotice again, Refused refusal, String words) {
        return new FormOnPage(
                action,
                again,
                today,
                earliest,
                latest,
                reasons,
                refusal.clause().or(() -> clause),
                students,
                words,
                place(refusal.code()));
    }

    private static String place(String code) {
        if (code.contains("days-of-a-notice")) {
            return "days";
        }
        return code.contains("reason") ? "reason" : "form";
    }
}
