package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Questions for classes and their students. */
final class ClassAsks {
    private static final String CLASSES =
            "select c.id, c.title, c.grade from curriculum.school_class c where c.school_id = ? and ";

    private static final String IN_ORDER = " order by c.grade, c.title, c.id";
    private static final String BY_ID = CLASSES + "c.id = ?";
    private static final String BY_IDS = CLASSES + "c.id = any(?)";
    private static final String PAGE = CLASSES + "not c.gone" + IN_ORDER + " limit ? offset ?";

    private static final String OF_TEACHER = CLASSES + """
            not c.gone and c.id in (
                select t.class_id from curriculum.class_teaching t
                where t.school_id = ? and t.person_id = ?
                  and (t.first_day is null or t.first_day <= ?) and (t.last_day is null or t.last_day >= ?))""" + IN_ORDER;

    private static final String MEMBERS = """
            select distinct m.person_id from curriculum.class_membership m
            where m.school_id = ? and m.class_id = ?
              and (m.first_day is null or m.first_day <= ?) and (m.last_day is null or m.last_day >= ?)""";

    private static final String LED = """
            select distinct t.class_id from curriculum.class_teaching t
            where t.school_id = ? and t.class_id = any(?)
              and (t.first_day is null or t.first_day <= ?) and (t.last_day is null or t.last_day >= ?)""";

    private ClassAsks() {}

    static Ask<List<ClassId>> led(Collection<ClassId> classes, LocalDate day) {
        return Ask.list(
                LED,
                row -> new ClassId(row.getObject("class_id", UUID.class)),
                school(),
                Ask.uuids(classes.stream().map(ClassId::value).toList()),
                day,
                day);
    }

    static Ask<Optional<ClassView>> find(ClassId schoolClass) {
        return Ask.of(
                BY_ID,
                rows -> rows.next() ? Optional.of(view(rows)) : Optional.<ClassView>empty(),
                school(),
                schoolClass.value());
    }

    static Ask<Map<ClassId, ClassView>> find(Collection<ClassId> classes) {
        return Ask.of(
                BY_IDS,
                rows -> {
                    Map<ClassId, ClassView> found = new HashMap<>();
                    while (rows.next()) {
                        ClassView view = view(rows);
                        found.put(view.id(), view);
                    }
                    return found;
                },
                school(),
                Ask.uuids(classes.stream().map(ClassId::value).toList()));
    }

    static Ask<List<ClassView>> ofClassTeacher(PersonId teacher, LocalDate day) {
        return Ask.list(OF_TEACHER, ClassAsks::view, school(), school(), teacher.value(), day, day);
    }

    static Ask<List<ClassView>> page(int skip, int most) {
        return Ask.list(PAGE, ClassAsks::view, school(), most, skip);
    }

    static Ask<List<PersonId>> membersOn(ClassId schoolClass, LocalDate day) {
        return Ask.list(
                MEMBERS,
                row -> new PersonId(row.getObject("person_id", UUID.class)),
                school(),
                schoolClass.value(),
                day,
                day);
    }

    private static int school() {
        return SchoolContext.current().value();
    }

    private static ClassView view(ResultSet row) throws SQLException {
        return new ClassView(new ClassId(row.getObject("id", UUID.class)), row.getString("title"), row.getInt("grade"));
    }
}
