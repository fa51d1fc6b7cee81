package io.reglament.attendance.web.notices;

import io.reglament.attendance.notices.AbsenceNotice;
import io.reglament.attendance.notices.NoticeSource;
import io.reglament.attendance.reasons.ReasonText;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import java.util.Map;
import java.util.Optional;

/**
 * A notice in the class teacher's list.
 *
 * @param withdrawable whether the class teacher entered it, and may take it back
 */
record NoticeLine(AbsenceNotice notice, String reason, String name, boolean withdrawable) {
    static NoticeLine of(AbsenceNotice notice, Map<PersonId, PersonName> names) {
        return new NoticeLine(
                notice,
                ReasonText.of(notice.reason()),
                Optional.ofNullable(names.get(notice.student()))
                        .map(PersonName::brief)
                        .orElse(""),
                notice.source() == NoticeSource.CLASS_TEACHER);
    }
}
