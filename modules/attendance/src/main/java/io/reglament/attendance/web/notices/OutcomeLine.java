package io.reglament.attendance.web.notices;

import io.reglament.attendance.notices.NoticeOutcome;
import io.reglament.attendance.reasons.ReasonText;

/**
 * A notice in the family's list, with what became of it.
 *
 * @param reason as message keys spell it
 */
record OutcomeLine(NoticeOutcome outcome, String reason) {
    static OutcomeLine of(NoticeOutcome outcome) {
        return new OutcomeLine(outcome, ReasonText.of(outcome.notice().reason()));
    }
}
