package io.reglament.local.cast;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Changes to a school as a bundle of delta files. */
final class DeltaMaker {
    private static final int GRADE_OF_MOVE = 7;

    private final School school;
    private final BundleSpec spec;
    private final LocalDate from;
    private final String modified;
    private final PeopleTables tables;

    DeltaMaker(School school, LocalDate from) {
        this.school = school;
        this.spec = school.spec();
        this.from = from;
        this.modified = from + "T06:00:00.000Z";
        this.tables = new PeopleTables(school);
    }

    Delta write(Path file) {
        Person renamed = renamed();
        Student moved = moved();
        Homeroom target = target(moved.home());
        Post ended = ended();
        CsvTable users = PeopleTables.usersTable();
        tables.user(users, modified, renamed, "", "");
        CsvTable roles = PeopleTables.rolesTable();
        tables.role(roles, modified, ended, from.toString());
        BundleZip.write(file, "delta", List.of(users, roles, enrollments(moved, target)));
        return new Delta(
                file,
                from,
                renamed.id(),
                renamed.name().family(),
                moved.person().id(),
                moved.home().id(),
                target.id(),
                ended.id(),
                ended.person().id());
    }

    private Person renamed() {
        Person parent = school.families().parents().getLast();
        PersonName old = parent.name();
        String family = Words.from("names.properties").list("ru.family").stream()
                .map(name -> parent.female() ? PersonName.feminine(name) : name)
                .filter(name -> !name.equals(old.family()))
                .findFirst()
                .orElseThrow();
        PersonName name = new PersonName(family, old.given(), old.patronymic());
        return new Person(parent.id(), name, parent.female(), parent.masterId());
    }

    private Student moved() {
        return school.families().students().stream()
                .filter(student -> student.home().grade() == GRADE_OF_MOVE)
                .findFirst()
                .orElseThrow();
    }

    /** The next class of the grade; where there is only one, the grade below. */
    private Homeroom target(Homeroom home) {
        return school.homerooms().stream()
                .filter(other -> other.grade() == home.grade() && other.index() > home.index())
                .findFirst()
                .orElseGet(() -> school.homerooms().get(home.index() - 1));
    }

    private Post ended() {
        Person teacher = school.staff().teachers().getLast().person();
        return school.posts().stream()
                .filter(post -> post.person().equals(teacher) && post.role().equals("teacher"))
                .findFirst()
                .orElseThrow();
    }

    private CsvTable enrollments(Student moved, Homeroom target) {
        CsvTable table = PeopleTables.enrollmentsTable();
        school.enrollments().stream()
                .filter(old -> old.person().equals(moved.person()))
                .forEach(old -> tables.enrollment(table, modified, old, spec.schoolYearStart(), from.toString()));
        Student there = new Student(moved.person(), target, moved.half(), moved.birth(), moved.parents());
        List<String> joined = new ArrayList<>(List.of(target.id()));
        school.groups().stream().filter(there::attends).map(Group::id).forEach(joined::add);
        for (String classId : joined) {
            String id = spec.id("m" + from + "." + classId);
            tables.enrollment(table, modified, new Enrollment(id, classId, moved.person(), "student", false), from, "");
        }
        return table;
    }
}
