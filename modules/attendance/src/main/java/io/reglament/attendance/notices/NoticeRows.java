package io.reglament.attendance.notices;

import io.reglament.attendance.reasons.ReasonText;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The table of notices. */
@Component
class NoticeRows {
    private static final String COLUMNS = """
            select id, student_id, first_day, last_day, reason, source, given_by, given_at, withdrawn, version
            from attendance.absence_notice where school_id = :school and\s""";
    private static final String PAGE =
            COLUMNS + "student_id = :student order by first_day desc, given_at desc, id limit :most offset :skip";
    private static final String BETWEEN = COLUMNS + """
            student_id = any(:students) and last_day >= :first and first_day <= :last and not withdrawn
            order by given_at, id""";
    private static final String STANDING = """
            select count(*) from attendance.absence_notice
            where school_id = :school and student_id = :student and last_day >= :from and not withdrawn""";
    private static final String INSERT = """
            insert into attendance.absence_notice (school_id, id, student_id, first_day, last_day, reason, source,
                given_by, given_at, withdrawn, version)
            values (:school, :id, :student, :first, :last, :reason, :source, :by, :at, false, 1)
            on conflict (school_id, id) do nothing""";
    private static final String WITHDRAW = """
            update attendance.absence_notice set withdrawn = true, version = version + 1
            where school_id = :school and id = :id and version = :version and not withdrawn""";

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AbsenceNotice> find(UUID id) {
        return on(COLUMNS + "id = :id")
                .param("id", id)
                .query(NoticeRows::notice)
                .optional();
    }

    List<AbsenceNotice> page(PersonId student, int skip, int most) {
        return on(PAGE).param("student", student.value())
                .param("most", most)
                .param("skip", skip)
                .query(NoticeRows::notice)
                .list();
    }

    /** Those that stand and speak of any of the days; the latest given last. */
    List<AbsenceNotice> between(Collection<PersonId> students, LocalDate first, LocalDate last) {
        return on(BETWEEN)
                .param(
                        "students",
                        new SqlArrayValue(
                                "uuid", students.stream().map(PersonId::value).toArray()))
                .param("first", first)
                .param("last", last)
                .query(NoticeRows::notice)
                .list();
    }

    /** How many stand that reach that day or a later one. */
    int standing(PersonId student, LocalDate from) {
        return on(STANDING)
                .param("student", student.value())
                .param("from", from)
                .query(Integer.class)
                .single();
    }

    /** Whether it is new. */
    boolean insert(AbsenceNotice notice) {
        return on(INSERT)
                        .param("id", notice.id())
                        .param("student", notice.student().value())
                        .param("first", notice.first())
                        .param("last", notice.last())
                        .param("reason", ReasonText.of(notice.reason()))
                        .param("source", notice.source().text())
                        .param("by", notice.by().value())
                        .param("at", Timestamp.from(notice.at()))
                        .update()
                == 1;
    }

    /** Whether it stood until now, in this version. */
    boolean withdraw(AbsenceNotice notice) {
        return on(WITHDRAW)
                        .param("id", notice.id())
                        .param("version", notice.version())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec on(String sql) {
        return jdbc.sql(sql).param("school", SchoolContext.current().value());
    }

    private static AbsenceNotice notice(ResultSet row, int number) throws SQLException {
        return new AbsenceNotice(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("student_id", UUID.class)),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                ReasonText.parse(row.getString("reason")).orElseThrow(),
                NoticeSource.parse(row.getString("source")),
                new PersonId(row.getObject("given_by", UUID.class)),
                row.getTimestamp("given_at").toInstant(),
                row.getBoolean("withdrawn"),
                row.getInt("version"));
    }
}
