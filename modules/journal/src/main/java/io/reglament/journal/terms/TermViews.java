package io.reglament.journal.terms;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.Stay;
import io.reglament.curriculum.TermId;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.journal.TermMarkChange;
import io.reglament.journal.TermMarksView;
import io.reglament.journal.works.OnlySomeGradesAreMarked;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the marks of a group's term for people. */
@Component
public class TermViews {
    private static final String CHANGES = """
            select version, before, after, proposed, mean, received_at, by_person, reason
            from journal.term_mark_change
            where school_id = ? and group_id = ? and term_id = ? and student_id = ?
            order by version desc limit ? offset ?""";

    private final RoundTrip trip;
    private final TermReading reading;
    private final Groups groups;
    private final People people;
    private final SchoolClock clock;

    TermViews(RoundTrip trip, TermReading reading, Groups groups, People people, SchoolClock clock) {
        this.trip = trip;
        this.reading = reading;
        this.groups = groups;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true, label = RoundTrip.ENTERS)
    public TermMarksView view(GroupId group, TermId term, Member reader) {
        TermFacts facts = reading.read(group, term, reader, clock.now(), TermAsks.cells(group, term));
        return new TermMarksView(
                facts.group(),
                facts.term(),
                facts.terms(),
                rows(facts),
                facts.rules().scale(facts.group().where()).value(),
                facts.termRules(),
                facts.due(),
                facts.closed(),
                facts.sight().access(),
                reader.may(Permission.CORRECT_MARKS),
                OnlySomeGradesAreMarked.isMarked(
                        facts.rules().markedGrades(), facts.group().grade()));
    }

    /** Latest first. */
    public List<TermMarkChange> history(GroupId group, TermId term, PersonId student, int skip, int most) {
        return trip.ask(Ask.list(
                CHANGES,
                TermViews::change,
                SchoolContext.current().value(),
                group.value(),
                term.value(),
                student.value(),
                most,
                skip));
    }

    private List<TermMarksView.Row> rows(TermFacts facts) {
        Map<PersonId, List<Stay>> students = students(facts);
        return groups.members(students, people.names(students.keySet())).stream()
                .map(member -> row(facts, member.person(), member.name()))
                .toList();
    }

    /** Who belongs to the group at the end of the term, and for whom a mark stands all the same. */
    private static Map<PersonId, List<Stay>> students(TermFacts facts) {
        Map<PersonId, List<Stay>> students = new HashMap<>(facts.stays());
        students.keySet().removeIf(student -> !facts.member(student));
        facts.cells().forEach((student, cell) -> {
            if (!cell.mark().isEmpty()) {
                students.putIfAbsent(student, List.of(new Stay(Optional.empty(), Optional.empty())));
            }
        });
        students.keySet().removeIf(student -> !facts.seen(student));
        return students;
    }

    private static TermMarksView.Row row(TermFacts facts, PersonId student, PersonName name) {
        TermCell cell = facts.cell(student);
        return new TermMarksView.Row(student, name, cell.mark(), cell.version(), facts.proposal(student));
    }

    private static TermMarkChange change(ResultSet row) throws SQLException {
        return new TermMarkChange(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                new PersonId(row.getObject(7, UUID.class)),
                row.getString(8));
    }
}
