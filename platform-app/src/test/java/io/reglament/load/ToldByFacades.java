package io.reglament.load;

import io.reglament.attendance.notices.AbsenceNotices;
import io.reglament.attendance.notices.NoticeEntry;
import io.reglament.attendance.notices.NoticeSource;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.journal.MarkAnswer;
import io.reglament.journal.TermMarkAnswer;
import io.reglament.journal.TermMarkEdit;
import io.reglament.journal.TermMarks;
import io.reglament.regulation.AbsenceReason;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Sets term marks and gives notices as one school has them in another, through the facades, each at its moment. */
record ToldByFacades(ApplicationContext context, TestDatabase database, School school) {
    private static final String TERM_MARKS = """
        select g.id, s.id, p.id, b.id, c.after, c.received_at from journal.term_mark_change c
        join curriculum.teaching_group og on og.school_id = c.school_id and og.id = c.group_id
        join curriculum.academic_session os on os.school_id = c.school_id and os.id = c.term_id
        join identity.person op on op.school_id = c.school_id and op.id = c.student_id
        join identity.person ob on ob.school_id = c.school_id and ob.id = c.by_person
        join curriculum.teaching_group g on g.school_id = ? and g.sourced_id = og.sourced_id
        join curriculum.academic_session s on s.school_id = g.school_id and s.sourced_id = os.sourced_id
        join identity.person p on p.school_id = g.school_id and p.sourced_id = op.sourced_id
        join identity.person b on b.school_id = g.school_id and b.sourced_id = ob.sourced_id
        where c.school_id = ? order by c.received_at\
        """;
    private static final String NOTICES = """
        select p.id, b.id, c.first_day, c.last_day, c.reason, c.source, c.received_at
        from attendance.absence_notice_change c
        join identity.person op on op.school_id = c.school_id and op.id = c.student_id
        join identity.person ob on ob.school_id = c.school_id and ob.id = c.by_person
        join identity.person p on p.school_id = ? and p.sourced_id = op.sourced_id
        join identity.person b on b.school_id = p.school_id and b.sourced_id = ob.sourced_id
        where c.school_id = ? order by c.received_at\
        """;

    private interface Telling {
        void tell(ResultSet row) throws SQLException;
    }

    void as(int other) throws SQLException {
        each(TERM_MARKS, other, this::termMark);
        each(NOTICES, other, this::notice);
    }

    private void each(String sql, int other, Telling telling) throws SQLException {
        try (Connection connection = database.connectAsSuperuser();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, school.id().value());
            query.setInt(2, other);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    telling.tell(row);
                }
            }
        }
    }

    private void termMark(ResultSet row) throws SQLException {
        Instant at = at(row, 6);
        TermMarkEdit edit = new TermMarkEdit(Ids.next(), person(row, 3), row.getString(5), 0, at, "");
        GroupId group = new GroupId(row.getObject(1, UUID.class));
        TermId term = new TermId(row.getObject(2, UUID.class));
        Member by = member(person(row, 4), Role.TEACHER);
        TermMarkAnswer answer = SchoolContext.call(
                school.id(),
                () -> context.getBean(TermMarks.class)
                        .save(group, term, List.of(edit), by)
                        .getFirst());
        if (answer.outcome() != MarkAnswer.Outcome.SAVED) {
            throw new IllegalStateException(answer.toString());
        }
    }

    private void notice(ResultSet row) throws SQLException {
        at(row, 7);
        String reason = row.getString(5).replace('-', '_').toUpperCase(Locale.ROOT);
        boolean parent = row.getString(6).equals("parent");
        NoticeEntry entry = new NoticeEntry(
                Ids.next(),
                person(row, 1),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                AbsenceReason.valueOf(reason));
        Member by = member(person(row, 2), parent ? Role.PARENT : Role.TEACHER);
        SchoolContext.call(
                school.id(),
                () -> context.getBean(AbsenceNotices.class)
                        .give(entry, parent ? NoticeSource.PARENT : NoticeSource.CLASS_TEACHER, by));
    }

    private Member member(PersonId person, Role role) {
        return new Member(school, person, new PersonName("Лицо", "Л", Optional.empty()), Set.of(role));
    }

    private Instant at(ResultSet row, int column) throws SQLException {
        Instant at = row.getObject(column, OffsetDateTime.class).toInstant();
        context.getBean(MovableTime.class).set(at);
        return at;
    }

    private static PersonId person(ResultSet row, int column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }
}
