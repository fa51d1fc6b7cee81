package io.reglament.attendance;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.TermId;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolNames;
import io.reglament.tenancy.Slug;
import io.reglament.testsupport.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Schools with a teacher, a group of students and lessons at which to take a roll. */
public class AttendanceCast {
    public static final LocalDate ON_AIR = LocalDate.of(2026, 9, 1);

    private static final Pattern ZONE = Pattern.compile("(Asia|Europe)/[A-Z][a-z]+");
    private static final AtomicInteger SCHOOLS = new AtomicInteger(6000);

    private final TestDatabase database;
    private final Profiles profiles;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AttendanceCast(TestDatabase database, Profiles profiles, JdbcClient jdbc, TransactionTemplate transaction) {
        this.database = database;
        this.profiles = profiles;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public School school() {
        return school("Asia/Bishkek");
    }

    private School school(String zone) {
        int id = SCHOOLS.incrementAndGet();
        School school = new School(
                new SchoolId(id),
                new Slug("attendance-" + id),
                new SchoolNames("Школа " + id, id + " мектеби", "School " + id),
                ZoneId.of(zone),
                ON_AIR);
        add(school);
        return school;
    }

    /** A school that lives by a profile's text, in the zone that stands there. */
    public School regulated(String yaml) {
        Matcher zone = ZONE.matcher(yaml);
        School school = school(zone.find() ? zone.group() : "Asia/Bishkek");
        SchoolContext.run(school.id(), () -> {
            if (profiles.install(yaml.getBytes(StandardCharsets.UTF_8), ON_AIR) instanceof Uploaded.Faulty faulty) {
                throw new IllegalStateException(faulty.toString());
            }
        });
        return school;
    }

    /** @param name of one of the four schools' profiles, such as {@code smidovich-3} */
    public static String profile(String name) {
        try {
            return new ClassPathResource("regulation/profiles/" + name + ".yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    public Member teacher(School school) {
        return member(school, Role.TEACHER);
    }

    public Member member(School school, Role role) {
        PersonName name = new PersonName("Смирнова", "Анна", Optional.of("Петровна"));
        Member member = new Member(school, new PersonId(Ids.next()), name, Set.of(role));
        person(school, member.person(), name);
        return member;
    }

    /** Students who are in the lesson's group from its day to its day, or without an end. */
    public List<PersonId> students(School school, LessonView lesson, int count, Optional<LocalDate> lastDay) {
        List<PersonId> students = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PersonId student = student(school, i);
            join(school, lesson, student, lastDay);
            students.add(student);
        }
        return students;
    }

    PersonId student(School school, int number) {
        PersonId student = new PersonId(Ids.next());
        person(school, student, new PersonName("Ученик" + number, "Имя", Optional.of("Отчество")));
        return student;
    }

    void join(School school, LessonView lesson, PersonId student, Optional<LocalDate> lastDay) {
        write(school, """
                insert into curriculum.group_membership (school_id, sourced_id, group_id, person_id, last_day)
                values (?, ?, ?, ?, ?)""", "m-" + Ids.next(), lesson.group().value(), student.value(), lastDay.orElse(null));
    }

    /** The second lesson of the day, from nine o'clock in the school's zone. */
    public LessonView lesson(Member teacher, LocalDate date) {
        return lesson(teacher, date, 2);
    }

    /** A lesson of a group of its own, at nine for the second period and an hour apart. */
    public LessonView lesson(Member teacher, LocalDate date, int period) {
        LessonView lesson = new LessonView(
                new LessonId(Ids.next()),
                new GroupId(Ids.next()),
                "Алгебра",
                "9-Б",
                9,
                teacher.person(),
                date,
                period,
                date.atTime(7 + period, 0).atZone(teacher.school().zone()).toInstant(),
                date.atTime(7 + period, 45).atZone(teacher.school().zone()).toInstant(),
                "12",
                new TermId(Ids.next()));
        store(teacher.school(), lesson);
        return lesson;
    }

    private void person(School school, PersonId id, PersonName name) {
        write(
                school,
                """
                insert into identity.person (school_id, id, sourced_id, family_name, given_name, middle_name, active)
                values (?, ?, ?, ?, ?, ?, true)""",
                id.value(),
                "p-" + id.value(),
                name.family(),
                name.given(),
                name.middle().orElseThrow());
    }

    private void store(School school, LessonView lesson) {
        var subject = Ids.next();
        write(
                school,
                "insert into curriculum.subject (school_id, id, sourced_id, title) values (?, ?, ?, ?)",
                subject,
                "s-" + subject,
                lesson.subject());
        write(school, """
                insert into curriculum.academic_session (school_id, id, sourced_id, kind, title, first_day, last_day)
                values (?, ?, ?, 'TERM', 'Т1', '2026-09-01', '2026-11-30')""", lesson.term().value(), "t-" + lesson.term().value());
        write(school, """
                insert into curriculum.teaching_group (school_id, id, sourced_id, label, subject_id, grade)
                values (?, ?, ?, ?, ?, 9)""", lesson.group().value(), "g-" + lesson.group().value(), lesson.groupLabel(), subject);
        write(
                school,
                """
                insert into curriculum.lesson (school_id, id, group_id, teacher_id, date, period, starts_at, ends_at,
                    room, term_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                lesson.id().value(),
                lesson.group().value(),
                lesson.teacher().value(),
                lesson.date(),
                lesson.period(),
                java.sql.Timestamp.from(lesson.startsAt()),
                java.sql.Timestamp.from(lesson.endsAt()),
                lesson.room(),
                lesson.term().value());
    }

    void write(School school, String sql, @Nullable Object... values) {
        SchoolContext.run(
                school.id(),
                () -> transaction.executeWithoutResult(status ->
                        jdbc.sql(sql).param(school.id().value()).params(values).update()));
    }

    private void add(School school) {
        String sql = """
                insert into tenancy.school (id, slug, name_ru, name_ky, name_en, time_zone, on_air_from)
                values (?, ?, ?, ?, ?, ?, ?)""";
        try (Connection owner = database.connect(TestDatabase.OWNER);
                PreparedStatement insert = owner.prepareStatement(sql)) {
            insert.setInt(1, school.id().value());
            insert.setString(2, school.slug().value());
            insert.setString(3, school.names().ru());
            insert.setString(4, school.names().ky());
            insert.setString(5, school.names().en());
            insert.setString(6, school.zone().getId());
            insert.setObject(7, school.onAirFrom());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
