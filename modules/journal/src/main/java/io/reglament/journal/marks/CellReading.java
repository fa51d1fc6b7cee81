package io.reglament.journal.marks;

import io.reglament.curriculum.Groups;
import io.reglament.identity.PersonId;
import io.reglament.journal.CellView;
import io.reglament.journal.MarkChange;
import io.reglament.journal.WorkId;
import io.reglament.journal.WorkView;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import io.reglament.web.Absent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One cell with its history. */
@Component
public class CellReading {
    private static final String MARKS = """
            select ordinal, mark, comment, version, given_at, changed_by, changed_at from journal.mark
            where school_id = ? and work_id = ? and student_id = ? order by ordinal""";
    private static final String CHANGES = """
            select ordinal, version, before, after, comment, typed_at, received_at, by_person, on_behalf_of, reason
            from journal.mark_change where school_id = ? and work_id = ? and student_id = ?
            order by received_at desc, version desc, ordinal desc limit ? offset ?""";

    private final RoundTrip trip;
    private final Groups groups;

    CellReading(RoundTrip trip, Groups groups) {
        this.trip = trip;
        this.groups = groups;
    }

    /**
     * All of it in one trip.
     *
     * @throws Absent when the student is not in the group on the work's day and never had a mark for it
     */
    public CellView card(WorkView work, PersonId student, int most) {
        Ask<List<CellView.Standing>> marks =
                Ask.list(MARKS, CellReading::standing, school(), work.id().value(), student.value());
        Ask<List<MarkChange>> changes = changes(work.id(), student, 0, most);
        Ask<Set<PersonId>> members = groups.membersAsk(work.group(), work.date());
        Answers answers = trip.send(marks, changes, members);
        if (!answers.of(members).contains(student) && answers.of(changes).isEmpty()) {
            throw new Absent();
        }
        return new CellView(work, student, answers.of(marks), answers.of(changes));
    }

    public List<MarkChange> history(WorkId work, PersonId student, int from, int most) {
        return trip.ask(changes(work, student, from, most));
    }

    private static Ask<List<MarkChange>> changes(WorkId work, PersonId student, int from, int most) {
        return Ask.list(CHANGES, CellReading::change, school(), work.value(), student.value(), most, from);
    }

    private static CellView.Standing standing(ResultSet row) throws SQLException {
        return new CellView.Standing(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                Optional.ofNullable(row.getTimestamp(5)).map(Timestamp::toInstant),
                new PersonId(row.getObject(6, UUID.class)),
                row.getTimestamp(7).toInstant());
    }

    private static MarkChange change(ResultSet row) throws SQLException {
        return new MarkChange(
                row.getInt(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                row.getTimestamp(7).toInstant(),
                new PersonId(row.getObject(8, UUID.class)),
                Optional.ofNullable(row.getObject(9, UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getString(10)));
    }

    private static int school() {
        return SchoolContext.current().value();
    }
}
