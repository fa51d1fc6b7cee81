package io.reglament.journal;

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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Schools by the four regulations, with a teacher and lessons to keep. */
public class JournalCast {
    public static final LocalDate ON_AIR = LocalDate.of(2026, 9, 1);

    private static final AtomicInteger SCHOOLS = new AtomicInteger(5000);

    private final TestDatabase database;
    private final Profiles profiles;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    JournalCast(TestDatabase database, Profiles profiles, JdbcClient jdbc, TransactionTemplate transaction) {
        this.database = database;
        this.profiles = profiles;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** @param profile such as {@code smidovich-3} */
    public School school(String profile, String zone) {
        int id = SCHOOLS.incrementAndGet();
        School school = new School(
                new SchoolId(id),
                new Slug("journal-" + id),
                new SchoolNames("Школа " + id, id + " мектеби", "School " + id),
                ZoneId.of(zone),
                ON_AIR);
        add(school);
        SchoolContext.run(school.id(), () -> install(profile));
        return school;
    }

    public Member teacher(School school) {
        PersonName name = new PersonName("Смирнова", "Анна", Optional.of("Петровна"));
        Member teacher = new Member(school, new PersonId(Ids.next()), name, Set.of(Role.TEACHER));
        write(
                school,
                """
                insert into identity.person (school_id, id, sourced_id, family_name, given_name, middle_name, active)
                values (?, ?, ?, ?, ?, ?, true)""",
                teacher.person().value(),
                "p-" + teacher.person().value(),
                name.family(),
                name.given(),
                name.middle().orElseThrow());
        return teacher;
    }

    /** The second lesson of the day, from nine o'clock in the school's zone. */
    public LessonView lesson(Member teacher, LocalDate date) {
        LessonView lesson = new LessonView(
                new LessonId(Ids.next()),
                new GroupId(Ids.next()),
                "Алгебра",
                "9-Б",
                9,
                teacher.person(),
                date,
                2,
                date.atTime(9, 0).atZone(teacher.school().zone()).toInstant(),
                date.atTime(9, 45).atZone(teacher.school().zone()).toInstant(),
                "12",
                new TermId(Ids.next()));
        store(teacher.school(), lesson);
        return lesson;
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

    /** A row, with the school as its first value. */
    public void write(School school, String sql, Object... values) {
        SchoolContext.run(
                school.id(),
                () -> transaction.executeWithoutResult(status ->
                        jdbc.sql(sql).param(school.id().value()).params(values).update()));
    }

    private void install(String profile) {
        try {
            byte[] yaml = new ClassPathResource("regulation/profiles/" + profile + ".yaml").getContentAsByteArray();
            if (profiles.install(yaml, ON_AIR) instanceof Uploaded.Faulty faulty) {
                throw new IllegalStateException(faulty.toString());
            }
        } catch (IOException e) {
            throw new IllegalStateException(profile, e);
        }
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
