package io.reglament.curriculum.intake;

import io.reglament.curriculum.CurriculumRoster;
import io.reglament.curriculum.SessionRecord;
import io.reglament.curriculum.planning.Timetable;
import org.springframework.stereotype.Component;

/** All kinds of rows of a curriculum roster. */
@Component
public class Shelves {
    private final SessionShelf sessions;
    private final SubjectShelf subjects;
    private final ClassShelf classes;
    private final GroupShelf groups;
    private final MembershipShelf memberships;
    private final TeachingShelf teachings;
    private final TimetableShelf timetable;
    private final DividedGroups divided;

    Shelves(
            SessionShelf sessions,
            SubjectShelf subjects,
            ClassShelf classes,
            GroupShelf groups,
            MembershipShelf memberships,
            TeachingShelf teachings,
            TimetableShelf timetable,
            DividedGroups divided) {
        this.sessions = sessions;
        this.subjects = subjects;
        this.classes = classes;
        this.groups = groups;
        this.memberships = memberships;
        this.teachings = teachings;
        this.timetable = timetable;
        this.divided = divided;
    }

    public RosterChanges compare(CurriculumRoster roster) {
        Compared<SessionRecord> calendar = sessions.compare(roster.sessions());
        return new RosterChanges(
                calendar,
                subjects.compare(roster.subjects()),
                classes.compare(roster.classes()),
                groups.compare(divided.of(roster.groups(), calendar.after())),
                memberships.compare(roster.memberships()),
                teachings.compare(roster.teachings()),
                timetable.compare(roster.timetable()));
    }

    /** The timetable as it is stored. */
    public Timetable timetable() {
        return new Timetable(sessions.known(), groups.known(), timetable.known());
    }
}
