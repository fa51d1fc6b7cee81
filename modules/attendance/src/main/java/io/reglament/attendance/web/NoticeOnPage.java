package io.reglament.attendance.web;

import io.reglament.attendance.notices.AbsenceNotice;
import io.reglament.attendance.reasons.ReasonText;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A notice of absence in a line.
 *
 * @param reason as message keys spell it
 * @param until the last day it speaks of
 */
public record NoticeOnPage(UUID id, String reason, LocalDate from, LocalDate until) {
    public static NoticeOnPage of(AbsenceNotice notice) {
        return new NoticeOnPage(notice.id(), ReasonText.of(notice.reason()), notice.first(), notice.last());
    }
}
