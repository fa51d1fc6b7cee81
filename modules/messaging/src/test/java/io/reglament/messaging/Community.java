package io.reglament.messaging;

import io.reglament.curriculum.ClassId;
import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.tenancy.School;

/** A school of two classes: each has a teacher, a class teacher, a student and the student's parent. */
public record Community(
        School school,
        Member head,
        Member teacher,
        Member classTeacher,
        Member student,
        Member parent,
        Member strangeTeacher,
        Member strangeStudent,
        Member strangeParent,
        ClassId schoolClass,
        ClassId strangeClass) {

    public static Community of(MessagingCast cast) {
        School school = cast.school();
        Member teacher = cast.member(school, Role.TEACHER, "Учителева");
        Member leader = cast.member(school, Role.CLASS_TEACHER, "Классная");
        Member student = cast.member(school, Role.STUDENT, "Ученикова");
        Member parent = cast.member(school, Role.PARENT, "Родителева");
        Member otherTeacher = cast.member(school, Role.TEACHER, "Чужакова");
        Member otherStudent = cast.member(school, Role.STUDENT, "Дальняя");
        Member otherParent = cast.member(school, Role.PARENT, "Соседова");
        cast.guards(parent, student);
        cast.guards(otherParent, otherStudent);
        ClassId own = cast.schoolClass(leader, "7-А", 7, student);
        ClassId other = cast.schoolClass(otherTeacher, "8-Б", 8, otherStudent);
        cast.group(teacher, own, 7, student);
        cast.group(otherTeacher, other, 8, otherStudent);
        Member head = cast.member(school, Role.HEAD, "Директорова");
        return new Community(
                school, head, teacher, leader, student, parent, otherTeacher, otherStudent, otherParent, own, other);
    }

    /** By the name of the component. */
    public Member named(String who) {
        return switch (who) {
            case "head" -> head;
            case "teacher" -> teacher;
            case "classTeacher" -> classTeacher;
            case "student" -> student;
            case "parent" -> parent;
            case "strangeTeacher" -> strangeTeacher;
            case "strangeStudent" -> strangeStudent;
            case "strangeParent" -> strangeParent;
            default -> throw new IllegalArgumentException(who);
        };
    }
}
