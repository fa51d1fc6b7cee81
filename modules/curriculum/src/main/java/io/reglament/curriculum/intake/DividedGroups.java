package io.reglament.curriculum.intake;

import io.reglament.curriculum.GroupRecord;
import io.reglament.curriculum.SessionRecord;
import io.reglament.curriculum.calendar.RulesByDay;
import io.reglament.curriculum.year.Division;
import io.reglament.identity.Feed;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.TermType;
import io.reglament.regulation.YearDivisions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Groups stand in the terms that the regulation wants, whatever terms the roster puts them into. */
@Component
class DividedGroups implements YearDivisions {
    private final SessionShelf sessions;
    private final GroupShelf groups;
    private final Profiles profiles;

    DividedGroups(SessionShelf sessions, GroupShelf groups, Profiles profiles) {
        this.sessions = sessions;
        this.groups = groups;
        this.profiles = profiles;
    }

    /** The groups of a roster in the terms in which they are stored. */
    Feed<GroupRecord> of(Feed<GroupRecord> roster, Map<String, SessionRecord> calendar) {
        Division division = division(calendar);
        return new Feed<>(
                roster.complete(), roster.rows().stream().map(division::of).toList(), roster.ended());
    }

    /** Writes the groups that the rules now want in other terms than they stand in, and says which these are. */
    List<GroupRecord> divideAnew() {
        Division division = division(sessions.known());
        Map<String, GroupRecord> known = groups.known();
        List<GroupRecord> changed = known.values().stream()
                .map(division::of)
                .filter(group -> !group.equals(known.get(group.sourcedId())))
                .toList();
        groups.write(changed.stream());
        return changed;
    }

    @Override
    public Set<Integer> impossible(Map<Integer, TermType> wanted, LocalDate from) {
        Set<Integer> taught =
                groups.known().values().stream().map(GroupRecord::grade).collect(Collectors.toSet());
        return division(sessions.known()).impossible(wanted, taught, from);
    }

    private Division division(Map<String, SessionRecord> calendar) {
        return new Division(calendar, new RulesByDay(profiles));
    }
}
