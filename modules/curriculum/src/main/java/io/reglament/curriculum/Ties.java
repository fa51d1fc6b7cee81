package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who has to do with whom on a day: teachers and class teachers with their students, whole classes at once. */
@Component
public class Ties {
    private static final String STUDENTS_OF = """
        select m.person_id from curriculum.group_teaching t
        join curriculum.teaching_group g on g.school_id = t.school_id and g.id = t.group_id and not g.gone
        join curriculum.group_membership m on m.school_id = t.school_id and m.group_id = t.group_id
        where t.school_id = ? and t.person_id = ?
          and (t.first_day is null or t.first_day <= ?) and (t.last_day is null or t.last_day >= ?)
          and (m.first_day is null or m.first_day <= ?) and (m.last_day is null or m.last_day >= ?)
        union
        select m.person_id from curriculum.class_teaching t
        join curriculum.school_class c on c.school_id = t.school_id and c.id = t.class_id and not c.gone
        join curriculum.class_membership m on m.school_id = t.school_id and m.class_id = t.class_id
        where t.school_id = ? and t.person_id = ?
          and (t.first_day is null or t.first_day <= ?) and (t.last_day is null or t.last_day >= ?)
          and (m.first_day is null or m.first_day <= ?) and (m.last_day is null or m.last_day >= ?)\
        """;

    private static final String TEACHERS_OF = """
        select t.person_id from curriculum.group_membership m
        join curriculum.teaching_group g on g.school_id = m.school_id and g.id = m.group_id and not g.gone
        join curriculum.group_teaching t on t.school_id = m.school_id and t.group_id = m.group_id
        where m.school_id = ? and m.person_id = any(?)
          and (t.first_day is null or t.first_day <= ?) and (t.last_day is null or t.last_day >= ?)
          and (m.first_day is null or m.first_day <= ?) and (m.last_day is null or m.last_day >= ?)
        union
        select t.person_id from curriculum.class_membership m
        join curriculum.school_class c on c.school_id = m.school_id and c.id = m.class_id and not c.gone
        join curriculum.class_teaching t on t.school_id = m.school_id and t.class_id = m.class_id
        where m.school_id = ? and m.person_id = any(?)
          and (t.first_day is null or t.first_day <= ?) and (t.last_day is null or t.last_day >= ?)
          and (m.first_day is null or m.first_day <= ?) and (m.last_day is null or m.last_day >= ?)\
        """;

    private static final String MEMBERS_OF = """
        select distinct m.person_id from curriculum.class_membership m
        where m.school_id = ? and m.class_id = any(?)
          and (m.first_day is null or m.first_day <= ?) and (m.last_day is null or m.last_day >= ?)\
        """;

    private static final String CLASSES_OF_GRADE = """
        select c.id from curriculum.school_class c where c.school_id = ? and c.grade = ? and not c.gone\
        """;

    private final RoundTrip trip;

    Ties(RoundTrip trip) {
        this.trip = trip;
    }

    /** The students of the groups somebody teaches and of the classes they lead on that day. */
    public Set<PersonId> studentsOf(PersonId teacher, LocalDate day) {
        return both(STUDENTS_OF, teacher.value(), day);
    }

    /** Who teaches these students and who leads their classes on that day. */
    public Set<PersonId> teachersOf(Collection<PersonId> students, LocalDate day) {
        return students.isEmpty()
                ? Set.of()
                : both(
                        TEACHERS_OF,
                        Ask.uuids(students.stream().map(PersonId::value).toList()),
                        day);
    }

    /** The students of these classes on that day. */
    public Set<PersonId> membersOf(Collection<ClassId> classes, LocalDate day) {
        Object ids = Ask.uuids(classes.stream().map(ClassId::value).toList());
        return classes.isEmpty()
                ? Set.of()
                : people(Ask.list(MEMBERS_OF, row -> row.getObject(1, UUID.class), school(), ids, day, day));
    }

    public List<ClassId> classesOfGrade(int grade) {
        return trip.ask(Ask.list(CLASSES_OF_GRADE, row -> new ClassId(row.getObject(1, UUID.class)), school(), grade));
    }

    private Set<PersonId> both(String sql, Object whose, LocalDate day) {
        return people(Ask.list(
                sql,
                row -> row.getObject(1, UUID.class),
                school(),
                whose,
                day,
                day,
                day,
                day,
                school(),
                whose,
                day,
                day,
                day,
                day));
    }

    private Set<PersonId> people(Ask<List<UUID>> ask) {
        return trip.ask(ask).stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static int school() {
        return SchoolContext.current().value();
    }
}
