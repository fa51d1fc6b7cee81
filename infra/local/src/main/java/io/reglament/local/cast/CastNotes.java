package io.reglament.local.cast;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One line about somebody of the cast. */
final class CastNotes {
    private static final Words WORDS = Words.from("words.properties");

    private final School school;

    CastNotes(School school) {
        this.school = school;
    }

    /** For example «математика 5-А, 9-А; классный руководитель 9-А». */
    String of(Teacher teacher) {
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        for (Group group : school.groups()) {
            boolean taught = !group.subject().department().equals(Subject.HOMEROOM);
            if (taught && group.teacher().equals(teacher)) {
                String subject = group.subject().title().toLowerCase(Locale.ROOT);
                classes.computeIfAbsent(subject, _ -> new LinkedHashSet<>()).add(where(group));
            }
        }
        String taught = teacher.department().equals(Subject.PRIMARY)
                ? ""
                : classes.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + String.join(", ", entry.getValue()))
                        .collect(Collectors.joining("; "));
        String own = school.classTeachers().entrySet().stream()
                .filter(entry -> entry.getValue().equals(teacher))
                .map(entry -> WORDS.text("note.classTeacher", entry.getKey().title()))
                .collect(Collectors.joining(", "));
        return taught.isEmpty() ? own : own.isEmpty() ? taught : taught + "; " + own;
    }

    String of(Student student) {
        return WORDS.text(
                student.person().female() ? "note.studentF" : "note.student",
                student.home().title());
    }

    String children(List<Student> children) {
        return children.stream()
                .map(child -> child.person().name().given() + " " + child.home().title())
                .collect(Collectors.joining(", "));
    }

    private static String where(Group group) {
        String home = group.home().title();
        return group.half() == 0 ? home : WORDS.text("subgroup.note", home, group.half());
    }
}
