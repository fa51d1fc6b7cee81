package io.reglament.attendance.web.notices;

import io.reglament.attendance.notices.NoticeEntry;
import io.reglament.attendance.reasons.ReasonText;
import io.reglament.identity.PersonId;
import io.reglament.regulation.AbsenceReason;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.Ids;
import io.reglament.web.Absent;
import io.reglament.web.DayInAddress;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A notice as the form sends it: texts, so that whatever was typed can be shown again.
 *
 * @param id made with the form
 * @param days today, tomorrow, or other with the two days
 * @param reason as addresses spell it
 */
record TypedNotice(UUID id, String days, String first, String last, String reason, String student) {
    static final String TODAY = "today";
    static final String TOMORROW = "tomorrow";
    static final String OTHER = "other";

    /** A fresh form; of a day where an address names one. */
    static TypedNotice fresh(Optional<LocalDate> day, String student) {
        String text = day.map(LocalDate::toString).orElse("");
        return new TypedNotice(Ids.next(), day.isPresent() ? OTHER : TODAY, text, text, "", student);
    }

    /**
     * What the form says.
     *
     * @throws Refused when no day or no reason can be read from it
     */
    NoticeEntry entry(PersonId of, LocalDate today) {
        AbsenceReason why = ReasonText.parse(reason)
                .orElseThrow(() -> new Refused("attendance.refused.reason-is-missing", new Basis.NotRegulated()));
        LocalDate from = from(today);
        LocalDate until = days.equals(OTHER) && !last.isBlank() ? day(last) : from;
        return new NoticeEntry(id, of, from, until, why);
    }

    private LocalDate from(LocalDate today) {
        return switch (days) {
            case TODAY -> today;
            case TOMORROW -> today.plusDays(1);
            default -> day(first);
        };
    }

    private static LocalDate day(String text) {
        try {
            return DayInAddress.parse(text.strip());
        } catch (Absent unreadable) {
            throw new Refused("attendance.refused.days-of-a-notice.missing", new Basis.NotRegulated());
        }
    }
}
