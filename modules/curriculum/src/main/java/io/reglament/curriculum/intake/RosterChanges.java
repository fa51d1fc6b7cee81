package io.reglament.curriculum.intake;

import io.reglament.curriculum.ClassRecord;
import io.reglament.curriculum.GroupRecord;
import io.reglament.curriculum.MembershipRecord;
import io.reglament.curriculum.SessionRecord;
import io.reglament.curriculum.SubjectRecord;
import io.reglament.curriculum.TeachingRecord;
import io.reglament.curriculum.TimetableRecord;
import io.reglament.curriculum.planning.Timetable;
import io.reglament.identity.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a roster changes, kind by kind, each after the kinds that it refers to. */
public record RosterChanges(
        Compared<SessionRecord> sessions,
        Compared<SubjectRecord> subjects,
        Compared<ClassRecord> classes,
        Compared<GroupRecord> groups,
        Compared<MembershipRecord> memberships,
        Compared<TeachingRecord> teachings,
        Compared<TimetableRecord> timetable) {

    public void write(LocalDate yesterday) {
        all().forEach(compared -> compared.write(yesterday));
    }

    public List<Tally> tallies() {
        return all().map(Compared::tally).toList();
    }

    /** The timetable as it is once the changes are written. */
    public Timetable timetableAfter() {
        return new Timetable(sessions.after(), groups.after(), timetable.after());
    }

    private Stream<Compared<?>> all() {
        return Stream.of(sessions, subjects, classes, groups, memberships, teachings, timetable);
    }
}
