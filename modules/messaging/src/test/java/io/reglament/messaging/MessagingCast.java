package io.reglament.messaging;

import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.GroupId;
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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Schools with people, and what they are to each other. */
public class MessagingCast {
    private static final AtomicInteger SCHOOLS = new AtomicInteger(7000);

    private final TestDatabase database;
    private final Profiles profiles;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    MessagingCast(TestDatabase database, Profiles profiles, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.database = database;
        this.profiles = profiles;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A school in Bishkek that lives by the profile of the four schools. */
    public School school() {
        int id = SCHOOLS.incrementAndGet();
        School school = new School(
                new SchoolId(id),
                new Slug("messages-" + id),
                new SchoolNames("Школа " + id, id + " мектеби", "School " + id),
                ZoneId.of("Asia/Bishkek"),
                LocalDate.of(2026, 9, 1));
        add(school);
        SchoolContext.run(school.id(), () -> {
            if (profiles.install(profile(), school.onAirFrom()) instanceof Uploaded.Faulty faulty) {
                throw new IllegalStateException(faulty.toString());
            }
        });
        return school;
    }

    public Member member(School school, Role role, String family) {
        PersonId person = new PersonId(Ids.next());
        write(school, """
                insert into identity.person (school_id, id, sourced_id, family_name, given_name, active)
                values (?, ?, ?, ?, 'Имя', true)\
                """, person.value(), "p-" + person.value(), family);
        write(school, """
                insert into identity.post (school_id, id, sourced_id, person_id, role, active)
                values (?, ?, ?, ?, ?, true)\
                """, Ids.next(), "post-" + person.value(), person.value(), role.name());
        return new Member(school, person, new PersonName(family, "Имя", Optional.empty()), Set.of(role));
    }

    public void leaves(Member member) {
        write(member.school(), """
                update identity.post p set active = false
                from (values (?::int, ?::uuid)) given (school_id, person_id)
                where p.school_id = given.school_id and p.person_id = given.person_id\
                """, member.person().value());
    }

    public void guards(Member parent, Member child) {
        write(
                parent.school(),
                "insert into identity.guardianship (school_id, student_id, guardian_id) values (?, ?, ?)",
                child.person().value(),
                parent.person().value());
    }

    /** A class of these students with its class teacher. */
    public ClassId schoolClass(Member leader, String title, int grade, Member... students) {
        ClassId id = new ClassId(Ids.next());
        write(
                leader.school(),
                "insert into curriculum.school_class (school_id, id, sourced_id, title, grade) values (?, ?, ?, ?, ?)",
                id.value(),
                "c-" + id.value(),
                title,
                grade);
        in(leader, "class_teaching", "class_id", id.value());
        for (Member student : students) {
            in(student, "class_membership", "class_id", id.value());
        }
        return id;
    }

    /** A group of these students with its teacher. */
    public GroupId group(Member teacher, ClassId schoolClass, int grade, Member... students) {
        GroupId id = new GroupId(Ids.next());
        var subject = Ids.next();
        write(
                teacher.school(),
                "insert into curriculum.subject (school_id, id, sourced_id, title) values (?, ?, ?, 'Алгебра')",
                subject,
                "s-" + subject);
        write(teacher.school(), """
                insert into curriculum.teaching_group (school_id, id, sourced_id, label, subject_id, grade)
                values (?, ?, ?, 'группа', ?, ?)\
                """, id.value(), "g-" + id.value(), subject, grade);
        write(
                teacher.school(),
                "insert into curriculum.group_class (school_id, group_id, class_id) values (?, ?, ?)",
                id.value(),
                schoolClass.value());
        in(teacher, "group_teaching", "group_id", id.value());
        for (Member student : students) {
            in(student, "group_membership", "group_id", id.value());
        }
        return id;
    }

    private void in(Member person, String table, String column, Object unit) {
        write(
                person.school(),
                "insert into curriculum." + table + " (school_id, sourced_id, " + column
                        + ", person_id) values (?, ?, ?, ?)",
                "in-" + Ids.next(),
                unit,
                person.person().value());
    }

    public void write(School school, String sql, @Nullable Object... values) {
        SchoolContext.run(
                school.id(),
                () -> transaction.executeWithoutResult(status ->
                        jdbc.sql(sql).param(school.id().value()).params(values).update()));
    }

    private static byte[] profile() {
        try {
            return new ClassPathResource("regulation/profiles/bishkek-48.yaml")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(School school) {
        String sql = """
            insert into tenancy.school (id, slug, name_ru, name_ky, name_en, time_zone, on_air_from)
            values (?, ?, ?, ?, ?, ?, ?)\
            """;
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
