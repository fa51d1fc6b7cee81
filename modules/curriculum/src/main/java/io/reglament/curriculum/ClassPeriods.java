package io.reglament.curriculum;

import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Classes over a stretch of days: a month, a term. */
@Component
public class ClassPeriods {
    private static final String HOLDS = """
            (m.first_day is null or m.first_day <= ?) and (m.last_day is null or m.last_day >= ?)
              and (m.first_day is null or m.last_day is null or m.first_day <= m.last_day)""";

    private static final String OF_CLASS = """
            select m.person_id, m.first_day, m.last_day from curriculum.class_membership m
            where m.school_id = ? and m.class_id = ? and\s""" + HOLDS;

    private static final String OF_GROUPS = """
            select m.group_id, m.person_id, m.first_day, m.last_day from curriculum.group_membership m
            where m.school_id = ? and m.group_id = any(array(
                select c.group_id from curriculum.group_class c where c.school_id = ? and c.class_id = ?)) and\s""" + HOLDS;

    private final RoundTrip trip;
    private final Groups groups;
    private final People people;

    ClassPeriods(RoundTrip trip, Groups groups, People people) {
        this.trip = trip;
        this.groups = groups;
        this.people = people;
    }

    /** The class's lessons and students of these days, both included; in two queries. */
    public ClassPeriod of(ClassId schoolClass, LocalDate first, LocalDate last) {
        int school = SchoolContext.current().value();
        Ask<List<LessonView>> lessons = LessonAsks.ofClass(schoolClass, first, last);
        Ask<Map<PersonId, List<Stay>>> stays = Ask.of(OF_CLASS, Stays::of, school, schoolClass.value(), last, first);
        Ask<Map<GroupId, Map<PersonId, List<Stay>>>> taught = Ask.of(
                OF_GROUPS, rows -> Stays.byGroup(rows, Set.of()), school, school, schoolClass.value(), last, first);
        Answers answers = trip.send(lessons, stays, taught);
        Map<PersonId, List<Stay>> members = answers.of(stays);
        return new ClassPeriod(
                answers.of(lessons), groups.members(members, people.names(members.keySet())), answers.of(taught));
    }

    /** The terms in which the class has lessons, in the order of time. */
    public List<TermView> terms(ClassId schoolClass) {
        return trip.ask(TermAsks.ofClass(schoolClass));
    }
}
