package io.reglament.local.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the people of a demo school who may sign in, so that they have to do with each other. */
final class CastPicker {
    private static final Words WORDS = Words.from("words.properties");
    private static final List<String> SUBJECTS = List.of("philology", "foreign", "history", "nature", "physics");

    private final School school;
    private final String twin;
    private final CastNotes notes;
    private final List<CastMember> cast = new ArrayList<>();

    CastPicker(School school, String twin) {
        this.school = school;
        this.twin = twin;
        this.notes = new CastNotes(school);
    }

    List<CastMember> pick() {
        Staff staff = school.staff();
        add(staff.head(), "head", WORDS.text("note.head"));
        staff.deputies().forEach(person -> add(person, "deputyHead", WORDS.text("note.deputy")));
        add(staff.administrator(), "administrator", WORDS.text("note.administrator"));
        for (Teacher teacher : teachers()) {
            boolean primary = teacher.department().equals(Subject.PRIMARY);
            add(teacher.person(), primary ? "classTeacher" : "teacher", notes.of(teacher));
        }
        families();
        add(staff.inspector(), "inspector", WORDS.text("note.inspector"));
        add(staff.buildingAdministrator(), "buildingAdministrator", WORDS.text("note.building"));
        return List.copyOf(cast);
    }

    /** Of the teachers whom the cast has for their many lessons: the first often enters late, the last falls ill. */
    DemoParts parts(Illness illness) {
        List<Teacher> teachers = teachers();
        return new DemoParts(
                teachers.get(2).person().id(),
                List.of(
                        teachers.getFirst().person().id(),
                        teachers.get(1).person().id()),
                illness.teacher().person().id(),
                ofTwo().person().id());
    }

    Illness illness() {
        return Illness.of(teachers().getLast(), school.spec().schoolYearStart());
    }

    /** The child of a parent with two who looks at the journal themselves. */
    private Student ofTwo() {
        return school.families().childrenOf(parentOfTwo()).getLast();
    }

    private Person parentOfTwo() {
        return school.families().parents().stream()
                .filter(person -> school.families().childrenOf(person).size() == 2 && older(person))
                .findFirst()
                .orElseThrow();
    }

    /** Mathematics of 9-А and 10-А, a class teacher of the primary school, and two more subjects. */
    private List<Teacher> teachers() {
        Set<Teacher> chosen = new LinkedHashSet<>();
        chosen.add(mathematician());
        everyDay(Subject.PRIMARY).forEach(chosen::add);
        List<Teacher> busy = SUBJECTS.stream()
                .flatMap(department -> everyDay(department).stream())
                .limit(2)
                .toList();
        chosen.addAll(busy);
        return List.copyOf(chosen);
    }

    private Teacher mathematician() {
        return school.groups().stream()
                .filter(group -> group.subject().code().equals("math"))
                .filter(group -> group.home().grade() == 9 && group.home().isFirst())
                .findFirst()
                .orElseThrow()
                .teacher();
    }

    /** The department's teacher with the most lessons, if they have some on every school day. */
    private List<Teacher> everyDay(String department) {
        Map<Teacher, Long> lessons = school.lessons().stream()
                .map(lesson -> lesson.group().teacher())
                .filter(teacher -> teacher.department().equals(department))
                .collect(Collectors.groupingBy(teacher -> teacher, Collectors.counting()));
        return lessons.keySet().stream()
                .filter(teacher -> days(teacher) == school.spec().schoolDays())
                .max(Comparator.<Teacher>comparingLong(teacher -> lessons.getOrDefault(teacher, 0L))
                        .thenComparing(Comparator.comparingInt(Teacher::index).reversed()))
                .stream()
                .toList();
    }

    private long days(Teacher teacher) {
        return school.lessons().stream()
                .filter(lesson -> lesson.group().teacher().equals(teacher))
                .map(Lesson::weekday)
                .distinct()
                .count();
    }

    private void families() {
        Families families = school.families();
        SharedParent key = school.spec().shared().getFirst();
        Person abroad = families.shared().entrySet().stream()
                .filter(entry -> entry.getKey().equals(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        Student ninth = families.students().stream()
                .filter(student -> student.home().grade() == 9 && only(student))
                .findFirst()
                .orElseThrow();
        Person ofTwo = parentOfTwo();
        List<Student> students =
                List.of(ninth, ofTwo(), families.childrenOf(abroad).getFirst());
        students.forEach(student -> add(student.person(), "student", notes.of(student)));
        parent(ninth.parents().getFirst());
        parent(ofTwo);
        String children = notes.children(families.childrenOf(abroad));
        add(abroad, "parent", WORDS.text("note.parentElsewhere", children, twin));
    }

    private boolean only(Student student) {
        Person parent = student.parents().getFirst();
        return school.families().childrenOf(parent).size() == 1
                && !school.families().shared().containsValue(parent);
    }

    /** With a child old enough to look at a journal themselves. */
    private boolean older(Person parent) {
        return school.families().childrenOf(parent).getLast().home().grade() >= 5;
    }

    private void parent(Person person) {
        add(
                person,
                "parent",
                WORDS.text("note.parent", notes.children(school.families().childrenOf(person))));
    }

    private void add(Person person, String role, String note) {
        cast.add(new CastMember(person.id(), person.name().full(), role, note));
    }
}
