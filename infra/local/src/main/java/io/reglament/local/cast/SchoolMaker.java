package io.reglament.local.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes a whole school from its spec. */
final class SchoolMaker {
    private static final Words WORDS = Words.from("words.properties");

    private final BundleSpec spec;
    private final List<Subject> subjects;
    private final List<Homeroom> homerooms = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<Homeroom, Teacher> classTeachers = new LinkedHashMap<>();

    private SchoolMaker(BundleSpec spec) {
        this.spec = spec;
        this.subjects = Subject.of(spec.country());
    }

    static School make(BundleSpec spec) {
        return new SchoolMaker(spec).make();
    }

    private School make() {
        Random random = new Random(spec.seed());
        Names names = new Names(random, spec.kyrgyzPercent());
        classes();
        StaffRoom room = new StaffRoom(spec, names, random);
        TeachingLoad load = new TeachingLoad(homerooms, subjects, room);
        homerooms.forEach(home -> groups(home, load));
        Staff staff = room.staff();
        Families families = Families.of(spec, homerooms, names, random);
        List<Lesson> lessons = Timetabler.lessons(spec, groups);
        return new School(
                spec,
                new SchoolCalendar(spec),
                subjects,
                List.copyOf(homerooms),
                staff,
                families,
                List.copyOf(groups),
                Map.copyOf(classTeachers),
                lessons,
                Memberships.enrollments(spec, homerooms, classTeachers, groups, families),
                Memberships.posts(spec, staff, classTeachers, families));
    }

    private void classes() {
        List<String> letters = WORDS.list("letters");
        for (int grade = 1; grade <= BundleSpec.GRADES; grade++) {
            for (int letter = 0; letter < spec.classesPerGrade(); letter++) {
                String id = spec.id(String.format("c%02d%d", grade, letter + 1));
                homerooms.add(new Homeroom(homerooms.size(), id, grade, letter, grade + "-" + letters.get(letter)));
            }
        }
    }

    private void groups(Homeroom home, TeachingLoad load) {
        List<Subject> taught =
                subjects.stream().filter(s -> s.hours(home.grade()) > 0).toList();
        for (Subject subject : taught) {
            String department = subject.department(home.grade());
            if (!department.equals(Subject.HOMEROOM)) {
                for (int half : subject.splits(home.grade()) ? List.of(1, 2) : List.of(0)) {
                    groups.add(group(home, subject, half, load.teacher(home, department, half)));
                }
            }
        }
        Teacher classTeacher = classTeacher(home);
        classTeachers.put(home, classTeacher);
        taught.stream()
                .filter(s -> s.department(home.grade()).equals(Subject.HOMEROOM))
                .forEach(s -> groups.add(group(home, s, 0, classTeacher)));
    }

    private Group group(Homeroom home, Subject subject, int half, Teacher teacher) {
        String id = home.id() + "." + subject.code() + (half == 0 ? "" : half);
        String title = half == 0
                ? WORDS.text("group", subject.title(), home.title())
                : WORDS.text("subgroup", subject.title(), home.title(), half);
        return new Group(id, subject, home, half, teacher, title);
    }

    /** Of those who teach the class: one without a class yet, with the most hours here. */
    private Teacher classTeacher(Homeroom home) {
        Set<Teacher> busy = new HashSet<>(classTeachers.values());
        Map<Teacher, Integer> hours = new LinkedHashMap<>();
        groups.stream()
                .filter(group -> group.home().equals(home))
                .forEach(group -> hours.merge(group.teacher(), group.hours(), Integer::sum));
        return hours.keySet().stream()
                .max(Comparator.<Teacher>comparingInt(teacher -> busy.contains(teacher) ? 0 : 1)
                        .thenComparingInt(teacher -> hours.getOrDefault(teacher, 0)))
                .orElseThrow();
    }
}
