package io.reglament.attendance.notices;

import io.reglament.attendance.reasons.ReasonText;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How notices came about, for ever: nobody is granted to change or delete a row of it. */
@Component
class NoticeHistory {
    private static final String INSERT = """
            insert into attendance.absence_notice_change (school_id, notice_id, version, student_id, first_day, last_day,
                reason, source, withdrawn, received_at, by_person)
            values (:school, :notice, :version, :student, :first, :last, :reason, :source, :withdrawn, :at, :by)""";

    private final JdbcClient jdbc;

    NoticeHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AbsenceNotice after, PersonId by, Instant at) {
        jdbc.sql(INSERT)
                .param("school", SchoolContext.current().value())
                .param("notice", after.id())
                .param("version", after.version())
                .param("student", after.student().value())
                .param("first", after.first())
                .param("last", after.last())
                .param("reason", ReasonText.of(after.reason()))
                .param("source", after.source().text())
                .param("withdrawn", after.withdrawn())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }
}
