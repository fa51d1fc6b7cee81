package io.reglament.attendance;

import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Classes with a class teacher, students and a day of lessons. */
public class ClassCast {
    private final AttendanceCast cast;

    ClassCast(AttendanceCast cast) {
        this.cast = cast;
    }

    /** A class of so many students in a school that lives by the profile. */
    public Room room(String profile, int students) {
        return room(cast.regulated(AttendanceCast.profile(profile)), students);
    }

    public Room room(School school, int students) {
        Member leader = cast.member(school, Role.CLASS_TEACHER);
        ClassView schoolClass = new ClassView(new ClassId(Ids.next()), "9-Б", 9);
        cast.write(
                school,
                "insert into curriculum.school_class (school_id, id, sourced_id, title, grade) values (?, ?, ?, ?, ?)",
                schoolClass.id().value(),
                "c-" + schoolClass.id().value(),
                schoolClass.title(),
                schoolClass.grade());
        cast.write(
                school,
                "insert into curriculum.class_teaching (school_id, sourced_id, class_id, person_id) values (?, ?, ?, ?)",
                "ct-" + Ids.next(),
                schoolClass.id().value(),
                leader.person().value());
        List<PersonId> people = IntStream.range(0, students)
                .mapToObj(number -> cast.student(school, number))
                .toList();
        people.forEach(student -> cast.write(
                school,
                "insert into curriculum.class_membership (school_id, sourced_id, class_id, person_id) values (?, ?, ?, ?)",
                "cm-" + Ids.next(),
                schoolClass.id().value(),
                student.value()));
        return new Room(school, leader, schoolClass, people);
    }

    /** A lesson of some of the class's students. */
    public LessonView lesson(Room room, Member teacher, LocalDate date, int period, List<PersonId> students) {
        LessonView lesson = cast.lesson(teacher, date, period);
        cast.write(
                room.school(),
                "insert into curriculum.group_class (school_id, group_id, class_id) values (?, ?, ?)",
                lesson.group().value(),
                room.schoolClass().id().value());
        students.forEach(student -> cast.join(room.school(), lesson, student, Optional.empty()));
        return lesson;
    }

    /** A parent of a student of the class. */
    public Member parent(Room room, int student) {
        Member parent = cast.member(room.school(), Role.PARENT);
        cast.write(
                room.school(),
                "insert into identity.guardianship (school_id, student_id, guardian_id) values (?, ?, ?)",
                room.student(student).value(),
                parent.person().value());
        return parent;
    }

    /** The lesson's group has its term. */
    public void inItsTerm(Room room, LessonView lesson) {
        cast.write(
                room.school(),
                "insert into curriculum.group_term (school_id, group_id, session_id) values (?, ?, ?)",
                lesson.group().value(),
                lesson.term().value());
    }

    /** A lesson of the whole class. */
    public LessonView lesson(Room room, Member teacher, LocalDate date, int period) {
        return lesson(room, teacher, date, period, room.students());
    }

    /** Its class teacher has led it since that day only. */
    public void leadsSince(Room room, LocalDate first) {
        cast.write(room.school(), """
                update curriculum.class_teaching t set first_day = given.day
                from (values (?::int, ?::uuid, ?::date)) given (school_id, class_id, day)
                where t.school_id = given.school_id and t.class_id = given.class_id""", room.schoolClass().id().value(), first);
    }

    /**
     * A class.
     *
     * @param leader its class teacher
     */
    public record Room(School school, Member leader, ClassView schoolClass, List<PersonId> students) {
        public PersonId student(int number) {
            return students.get(number);
        }
    }
}
