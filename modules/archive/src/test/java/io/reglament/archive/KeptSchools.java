package io.reglament.archive;

import io.reglament.regulation.Profiles;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestSchools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes schools with one of the four regulations, terms for grades 9 and 10, and a few marks. */
@TestComponent
public class KeptSchools {
    private static final Instant FIRST_DAY = Instant.parse("2026-09-01T03:00:00Z");

    private final TestSchools schools;
    private final Profiles profiles;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final MovableTime time;

    KeptSchools(
            TestSchools schools,
            Profiles profiles,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            MovableTime time) {
        this.schools = schools;
        this.profiles = profiles;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.time = time;
    }

    /** On the first day of school. */
    public SchoolId add(String profile) {
        time.set(FIRST_DAY);
        SchoolId school = schools.add();
        in(school, () -> profiles.install(yaml(profile), TestSchools.ON_AIR));
        UUID subject = Ids.next();
        in(school, () -> {
            write(
                    "insert into curriculum.subject (school_id, id, sourced_id, title) values (?, ?, 's', 'Геометрия')",
                    school,
                    subject);
            group(school, subject, 9, "2026-09-01/2026-11-29", "2026-11-30/2027-02-28", "2027-03-01/2027-05-26");
            group(school, subject, 10, "2026-09-01/2026-12-29", "2027-01-12/2027-05-26");
            return write("""
                    insert into curriculum.academic_session (school_id, id, sourced_id, kind, title, first_day, last_day)
                    values (?, ?, 'year', 'YEAR', '2026/27', '2026-09-01', '2027-05-26')""", school, Ids.next());
        });
        return school;
    }

    /** From then on a school that the platform makes has a number far from those that tests count. */
    public void farNumbers() {
        schools.add(new SchoolId(500_000), "far");
    }

    /** A school without a row. */
    public SchoolId empty() {
        return schools.add();
    }

    /** A work with a mark whose texts are hard to write down. */
    public UUID mark(SchoolId school, String comment) {
        UUID work = Ids.next();
        in(school, () -> {
            write("""
                    insert into journal.work (school_id, id, group_id, lesson_id, term_id, teacher_id, date, form, title,
                        weight, planned, version, created_by, created_at)
                    values (?, ?, ?, null, ?, ?, '2026-09-03', 'test', ?, 1.50, true, 1, ?, '2026-09-03T08:00:00.123456Z')""", school, work, Ids.next(), Ids.next(), Ids.next(), comment, Ids.next());
            write("""
                    insert into journal.mark (school_id, work_id, student_id, ordinal, date, mark, comment, version,
                        changed_by, changed_at)
                    values (?, ?, ?, 1, '2026-09-03', '5', ?, 1, ?, '2026-09-03T08:00:00Z')""", school, work, Ids.next(), comment, Ids.next());
            return write("""
                    insert into compliance.finding (school_id, id, rule, lesson_id, teacher_id, group_label, subject,
                        lesson_date, basis, clause, due_at, state, opened_at)
                    values (?, ?, 'TOPIC', ?, ?, ?, 'Геометрия', '2026-09-03', 'CLAUSE', 'A-5.2a', now(), 'OPEN', now())""", school, Ids.next(), Ids.next(), Ids.next(), "9-Б");
        });
        return work;
    }

    /** With the school bound, in a transaction. */
    public <T> T in(SchoolId school, Supplier<T> work) {
        return SchoolContext.call(school, () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }

    /** Midnight of the schools' zone at which the day begins. */
    public void clock(LocalDate day, int hour) {
        time.set(day.atTime(hour, 0)
                .atZone(java.time.ZoneId.of(TestSchools.ZONE))
                .toInstant());
    }

    private void group(SchoolId school, UUID subject, int grade, String... terms) {
        UUID group = Ids.next();
        write("""
                insert into curriculum.teaching_group (school_id, id, sourced_id, label, subject_id, grade)
                values (?, ?, ?, ?, ?, ?)""", school, group, "g" + grade, grade + "-А", subject, grade);
        for (String term : terms) {
            UUID session = Ids.next();
            write("""
                    insert into curriculum.academic_session (school_id, id, sourced_id, kind, title, first_day, last_day)
                    values (?, ?, ?, 'TERM', 'I', ?::date, ?::date)""", school, session, grade + term, term.split("/")[0], term.split("/")[1]);
            write(
                    "insert into curriculum.group_term (school_id, group_id, session_id) values (?, ?, ?)",
                    school,
                    group,
                    session);
        }
    }

    private int write(String sql, SchoolId school, Object... values) {
        return jdbc.sql(sql)
                .param(school.value())
                .params(java.util.List.of(values))
                .update();
    }

    private static byte[] yaml(String profile) {
        try {
            return new ClassPathResource("regulation/profiles/" + profile + ".yaml")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceFirst("(?s)(time-zone:\\s*\\n\\s*value: )\\S+", "$1" + TestSchools.ZONE)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
