package io.reglament.journal;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A school with a term, groups that are taught in it, students and lessons. */
public final class GroupCast {
    public static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    public static final LocalDate LAST = LocalDate.of(2026, 12, 30);

    private final JournalCast cast;
    private final School school;
    private final TermView term = new TermView(new TermId(Ids.next()), "Т1", FIRST, LAST);

    /** @param profile such as {@code smidovich-3} */
    public GroupCast(JournalCast cast, String profile, String zone) {
        this.cast = cast;
        this.school = cast.school(profile, zone);
        cast.write(school, """
                insert into curriculum.academic_session (school_id, id, sourced_id, kind, title, first_day, last_day)
                values (?, ?, ?, 'TERM', ?, ?, ?)""", term.id().value(), "t-" + term.id().value(), term.title(), FIRST, LAST);
    }

    public School school() {
        return school;
    }

    public TermView term() {
        return term;
    }

    public Member teacher() {
        return cast.teacher(school);
    }

    public Member deputyHead() {
        return as(new PersonName("Завучева", "Раиса", Optional.of("Львовна")), Role.DEPUTY_HEAD);
    }

    public Member as(PersonName name, Role role) {
        return new Member(school, person(name), name, Set.of(role));
    }

    /** A group taught by the teacher all the year. */
    public GroupView group(String subject, int grade, String letter, Member teacher) {
        GroupView group = new GroupView(new GroupId(Ids.next()), grade + "-" + letter, subject, grade);
        UUID subjectId = Ids.next();
        cast.write(
                school,
                "insert into curriculum.subject (school_id, id, sourced_id, title) values (?, ?, ?, ?)",
                subjectId,
                "s-" + subjectId,
                subject);
        cast.write(school, """
                insert into curriculum.teaching_group (school_id, id, sourced_id, label, subject_id, grade)
                values (?, ?, ?, ?, ?, ?)""", group.id().value(), "g-" + group.id().value(), group.label(), subjectId, grade);
        cast.write(
                school,
                "insert into curriculum.group_term (school_id, group_id, session_id) values (?, ?, ?)",
                group.id().value(),
                term.id().value());
        cast.write(
                school,
                """
                insert into curriculum.group_teaching (school_id, sourced_id, group_id, person_id)
                values (?, ?, ?, ?)""",
                "gt-" + Ids.next(),
                group.id().value(),
                teacher.person().value());
        return group;
    }

    /** So many new students of the group, in the order of the alphabet. */
    public List<PersonId> students(GroupView group, int count) {
        List<PersonId> students = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PersonId student = person(new PersonName("Ученик%02d".formatted(i), "Имя", Optional.empty()));
            joins(student, group, FIRST, LAST);
            students.add(student);
        }
        return students;
    }

    public void joins(PersonId student, GroupView group, LocalDate first, LocalDate last) {
        cast.write(school, """
                insert into curriculum.group_membership (school_id, sourced_id, group_id, person_id, first_day, last_day)
                values (?, ?, ?, ?, ?, ?)""", "gm-" + Ids.next(), group.id().value(), student.value(), first, last);
    }

    public void teaches(Member teacher, GroupView group) {
        cast.write(
                school,
                "insert into curriculum.group_teaching (school_id, sourced_id, group_id, person_id) values (?, ?, ?, ?)",
                "gt-" + Ids.next(),
                group.id().value(),
                teacher.person().value());
    }

    /** A class of which some learn in the group, from its first day in the term on. */
    public UUID leads(Member leader, GroupView group, LocalDate first, PersonId... students) {
        UUID id = Ids.next();
        cast.write(
                school,
                "insert into curriculum.school_class (school_id, id, sourced_id, title, grade) values (?, ?, ?, ?, ?)",
                id,
                "c-" + id,
                "9-Б",
                group.grade());
        cast.write(
                school,
                "insert into curriculum.group_class (school_id, group_id, class_id) values (?, ?, ?)",
                group.id().value(),
                id);
        cast.write(
                school,
                "insert into curriculum.class_teaching (school_id, sourced_id, class_id, person_id) values (?, ?, ?, ?)",
                "ct-" + id,
                id,
                leader.person().value());
        for (PersonId student : students) {
            cast.write(school, """
                    insert into curriculum.class_membership (school_id, sourced_id, class_id, person_id, first_day)
                    values (?, ?, ?, ?, ?)""", "cm-" + Ids.next(), id, student.value(), first);
        }
        return id;
    }

    /** Another term of the group. */
    public TermView term(GroupView group, String title, LocalDate first, LocalDate last) {
        TermView other = new TermView(new TermId(Ids.next()), title, first, last);
        cast.write(school, """
                insert into curriculum.academic_session (school_id, id, sourced_id, kind, title, first_day, last_day)
                values (?, ?, ?, 'TERM', ?, ?, ?)""", other.id().value(), "t-" + other.id().value(), title, first, last);
        cast.write(
                school,
                "insert into curriculum.group_term (school_id, group_id, session_id) values (?, ?, ?)",
                group.id().value(),
                other.id().value());
        return other;
    }

    public LessonId lesson(GroupView group, Member teacher, LocalDate date, int period) {
        LessonId lesson = new LessonId(Ids.next());
        cast.write(
                school,
                """
                insert into curriculum.lesson (school_id, id, group_id, teacher_id, date, period, starts_at, ends_at,
                    room, term_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, '', ?)""",
                lesson.value(),
                group.id().value(),
                teacher.person().value(),
                date,
                period,
                Timestamp.from(date.atTime(8 + period, 0).atZone(school.zone()).toInstant()),
                Timestamp.from(date.atTime(8 + period, 45).atZone(school.zone()).toInstant()),
                term.id().value());
        return lesson;
    }

    private PersonId person(PersonName name) {
        PersonId person = new PersonId(Ids.next());
        cast.write(
                school,
                """
                insert into identity.person (school_id, id, sourced_id, family_name, given_name, middle_name, active)
                values (?, ?, ?, ?, ?, ?, true)""",
                person.value(),
                "p-" + person.value(),
                name.family(),
                name.given(),
                name.middle().orElse("П."));
        return person;
    }
}
