package io.reglament.local.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is in which class and group, and who holds which post. */
final class Memberships {
    private static final String STUDENT = "student";
    private static final String TEACHER = "teacher";

    private Memberships() {}

    static List<Enrollment> enrollments(
            BundleSpec spec,
            List<Homeroom> homerooms,
            Map<Homeroom, Teacher> classTeachers,
            List<Group> groups,
            Families families) {
        Map<Homeroom, List<Student>> students =
                families.students().stream().collect(Collectors.groupingBy(Student::home));
        List<Enrollment> all = new ArrayList<>();
        for (Homeroom home : homerooms) {
            List<Student> inClass = students.getOrDefault(home, List.of());
            classTeachers.forEach((each, teacher) -> {
                if (each.equals(home)) {
                    add(all, spec, home.id(), teacher.person(), TEACHER);
                }
            });
            inClass.forEach(student -> add(all, spec, home.id(), student.person(), STUDENT));
            for (Group group : groups) {
                if (group.home().equals(home)) {
                    add(all, spec, group.id(), group.teacher().person(), TEACHER);
                    inClass.stream()
                            .filter(student -> student.attends(group))
                            .forEach(student -> add(all, spec, group.id(), student.person(), STUDENT));
                }
            }
        }
        return List.copyOf(all);
    }

    static List<Post> posts(BundleSpec spec, Staff staff, Map<Homeroom, Teacher> classTeachers, Families families) {
        List<Post> posts = new ArrayList<>();
        post(posts, spec, staff.head(), true, "principal");
        staff.deputies().forEach(person -> post(posts, spec, person, true, "ext:deputyHead"));
        post(posts, spec, staff.administrator(), true, "siteAdministrator");
        for (Teacher teacher : staff.teachers()) {
            post(posts, spec, teacher.person(), true, TEACHER);
            if (classTeachers.containsValue(teacher)) {
                post(posts, spec, teacher.person(), false, "ext:classTeacher");
            }
        }
        families.students().forEach(student -> post(posts, spec, student.person(), true, STUDENT));
        families.parents().forEach(person -> post(posts, spec, person, true, "parent"));
        post(posts, spec, staff.inspector(), true, "ext:inspector");
        post(posts, spec, staff.buildingAdministrator(), true, "ext:buildingAdministrator");
        return List.copyOf(posts);
    }

    private static void add(List<Enrollment> all, BundleSpec spec, String classId, Person person, String role) {
        String id = spec.id(String.format("e%06d", all.size() + 1));
        all.add(new Enrollment(id, classId, person, role, role.equals(TEACHER)));
    }

    private static void post(List<Post> posts, BundleSpec spec, Person person, boolean primary, String role) {
        posts.add(new Post(spec.id(String.format("r%05d", posts.size() + 1)), person, primary, role));
    }
}
