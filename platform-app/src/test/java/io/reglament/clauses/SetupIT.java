package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.obligations.SchoolFindings;
import io.reglament.guards.WholeApplication;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.FlippedProfile;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestDatabase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a term or a year begins with. The first term goes from 1 September to 30 November and has all of it; in the second
 * one, from 7 December on, something lacks until somebody puts it right.
 */
@WholeApplication
class SetupIT {
    private static final LocalDate SECOND = LocalDate.of(2026, 12, 7);
    private static final LocalDateTime BEFORE = LocalDateTime.parse("2026-12-06T23:59:59");
    private static final LocalDateTime BEGIN = SECOND.atStartOfDay();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @Test
    @Honours("A-5.4a")
    void in_smidovich_all_that_a_module_goes_by_is_there_before_it_begins(Evidence evidence) {
        String smidovich = SchoolFiles.profile("smidovich-3");
        GroupRoster school = secondTerm(smidovich);
        write(school, "update curriculum.group_teaching set last_day = '2026-11-30' where school_id = ?");
        write(school, "update curriculum.group_membership set last_day = '2026-11-30' where school_id = ?");
        write(school, "update curriculum.class_teaching set last_day = '2026-11-30' where school_id = ?");
        assertThat(found(school, BEFORE)).isEmpty();
        Map<String, Standing> found = found(school, BEGIN);
        assertThat(found.keySet())
                .containsExactly("setup-class-teachers", "setup-lists", "setup-load", "setup-timetable");
        found.values()
                .forEach(finding -> evidence.finding(database, school.school().id(), finding.id()));

        lesson(school);
        write(school, "update curriculum.group_teaching set last_day = null where school_id = ?");
        Map<String, Standing> mended = found(school, BEGIN.plusHours(1));
        assertThat(mended.get("setup-timetable")).extracting(Standing::state).isEqualTo("MENDED_LATE");
        assertThat(mended.get("setup-load")).extracting(Standing::state).isEqualTo("MENDED_LATE");
        assertThat(mended.get("setup-lists")).extracting(Standing::state).isEqualTo("OPEN");

        assertThat(found(secondTerm(FlippedProfile.of(smidovich, "A-5.4a")), BEGIN))
                .isEmpty();
    }

    @Test
    @Honours("D-3.4b")
    void in_the_netschool_school_the_timetable_stands_when_the_term_begins(Evidence evidence) {
        String netschool = SchoolFiles.profile("netschool");
        GroupRoster school = secondTerm(netschool);
        assertThat(found(school, BEFORE)).isEmpty();
        Map<String, Standing> found = found(school, BEGIN);
        assertThat(found.keySet()).containsExactly("timetable");
        evidence.finding(database, school.school().id(), found.get("timetable").id());

        GroupRoster inTime = secondTerm(netschool);
        lesson(inTime);
        assertThat(found(inTime, BEGIN)).isEmpty();
        assertThat(found(secondTerm(FlippedProfile.of(netschool, "D-3.4b")), BEGIN))
                .isEmpty();
    }

    @Test
    @Honours("C-4.2e")
    void in_bishkek_the_load_stands_a_week_after_the_year_began(Evidence evidence) {
        yearBegins(
                "C-4.2e",
                "load",
                "update curriculum.group_teaching set first_day = '2026-10-20' where school_id = ?",
                evidence);
    }

    @Test
    @Honours("C-4.3f")
    void in_bishkek_classes_are_split_a_week_after_the_year_began(Evidence evidence) {
        yearBegins(
                "C-4.3f",
                "subgroups",
                "update curriculum.group_membership set first_day = '2026-10-20' where school_id = ?",
                evidence);
    }

    /** The year begins on 1 September: until the 8th is in time. */
    private void yearBegins(String clause, String kind, String lacking, Evidence evidence) {
        String bishkek = SchoolFiles.profile("bishkek-48");
        GroupRoster school = split(bishkek);
        write(school, lacking);
        assertThat(found(school, LocalDateTime.parse("2026-09-08T23:59:59"))).doesNotContainKey(kind);
        Standing finding = Optional.ofNullable(
                        found(school, LocalDateTime.parse("2026-09-09T00:00")).get(kind))
                .orElseThrow();
        assertThat(finding.clause()).contains(clause);
        evidence.finding(database, school.school().id(), finding.id());

        hitByAnOutage(kind, lacking);
        assertThat(found(split(bishkek), LocalDateTime.parse("2026-09-09T00:00")))
                .doesNotContainKey(kind);
        GroupRoster flipped = split(FlippedProfile.of(bishkek, clause));
        write(flipped, lacking);
        assertThat(found(flipped, LocalDateTime.parse("2026-09-09T00:00"))).doesNotContainKey(kind);
    }

    /** One of the last evening leaves the three days that the regulation gives: until the end of Friday the 11th. */
    private void hitByAnOutage(String kind, String lacking) {
        GroupRoster school = split(SchoolFiles.profile("bishkek-48"));
        write(school, lacking);
        ConfirmedOutage.of(
                context,
                school.teacher(),
                LocalDateTime.parse("2026-09-08T17:00"),
                LocalDateTime.parse("2026-09-08T20:00"));
        assertThat(found(school, LocalDateTime.parse("2026-09-11T23:59:59"))).doesNotContainKey(kind);
        assertThat(found(school, LocalDateTime.parse("2026-09-12T00:00"))).containsKey(kind);
        assertThat(read(
                        school,
                        "select outage_clause || ' ' || (due_before at time zone 'Asia/Bishkek')::date"
                                + " from compliance.school_finding where kind = ? and school_id = ?",
                        kind))
                .isEqualTo("C-4.4k 2026-09-09");
    }

    private String read(GroupRoster school, String sql, Object... values) {
        return Transactions.in(
                context.getBean(TransactionTemplate.class),
                school.school().id(),
                () -> context.getBean(JdbcClient.class)
                        .sql(sql)
                        .params(values)
                        .param(school.school().id().value())
                        .query(String.class)
                        .single());
    }

    /** A school whose group has a second subgroup, with everything but lessons. */
    private GroupRoster split(String yaml) {
        GroupRoster school = roster(yaml);
        UUID second = Ids.next();
        write(school, """
                insert into curriculum.teaching_group (school_id, id, sourced_id, label, subject_id, grade)
                select school_id, ?, 'g2', '9-Б, подгр. 2', subject_id, grade from curriculum.teaching_group
                where school_id = ?""", second);
        write(
                school,
                "insert into curriculum.group_class (school_id, group_id, class_id) select school_id, ?, class_id"
                        + " from curriculum.group_class where school_id = ?",
                second);
        write(
                school,
                "insert into curriculum.group_term (school_id, group_id, session_id) select school_id, ?, session_id"
                        + " from curriculum.group_term where school_id = ?",
                second);
        write(
                school,
                "insert into curriculum.group_teaching (school_id, sourced_id, group_id, person_id)"
                        + " select school_id, 'gt2', ?, person_id from curriculum.group_teaching where school_id = ?",
                second);
        write(
                school,
                "insert into curriculum.group_membership (school_id, sourced_id, group_id, person_id)"
                        + " select school_id, sourced_id || '-2', ?, person_id from curriculum.group_membership"
                        + " where school_id = ?",
                second);
        return school;
    }

    private GroupRoster secondTerm(String yaml) {
        GroupRoster school = roster(yaml);
        UUID term = Ids.next();
        write(school, """
                insert into curriculum.academic_session (id, kind, sourced_id, title, first_day, last_day, school_id)
                values (?, 'TERM', 't2', 'II', '2026-12-07', '2027-02-28', ?)""", term);
        write(
                school,
                "insert into curriculum.group_term (session_id, group_id, school_id) values (?, ?, ?)",
                term,
                school.group());
        write(
                school,
                "insert into curriculum.class_teaching (sourced_id, class_id, person_id, school_id) values ('ct', ?, ?, ?)",
                school.schoolClass(),
                school.teacher().person().value());
        return school;
    }

    private GroupRoster roster(String yaml) {
        return new GroupRoster(context, new Foundation(context).of(yaml), "Алгебра", 9, 2);
    }

    private void lesson(GroupRoster school) {
        write(school, """
                insert into curriculum.lesson (id, group_id, teacher_id, date, period, starts_at, ends_at, room, term_id,
                    school_id)
                select ?, gt.group_id, ?, '2026-12-08', 1, '2026-12-08T01:00Z', '2026-12-08T02:00Z', '12', gt.session_id,
                    gt.school_id
                from curriculum.group_term gt join curriculum.academic_session s
                    on s.school_id = gt.school_id and s.id = gt.session_id and s.sourced_id = 't2'
                where gt.school_id = ?""", Ids.next(), school.teacher().person().value());
    }

    /** By kind; duties that come round and plans are not asked for. */
    private Map<String, Standing> found(GroupRoster school, LocalDateTime seen) {
        context.getBean(MovableTime.class)
                .set(seen.atZone(school.school().zone()).toInstant());
        SchoolContext.run(
                school.school().id(),
                () -> context.getBean(SchoolFindings.class).check());
        Map<String, Standing> byKind = new TreeMap<>();
        List<Map<String, Object>> rows = Transactions.in(
                context.getBean(TransactionTemplate.class),
                school.school().id(),
                () -> context.getBean(JdbcClient.class)
                        .sql("""
                                select id, kind, state, clause from compliance.school_finding
                                where school_id = ? and state <> 'WITHDRAWN'
                                    and (kind like 'setup-%' or kind in ('load', 'subgroups', 'timetable'))""")
                        .param(school.school().id().value())
                        .query()
                        .listOfRows());
        rows.forEach(row -> byKind.put(
                (String) row.get("kind"),
                new Standing((UUID) row.get("id"), (String) row.get("state"), Optional.ofNullable((String)
                        row.get("clause")))));
        return byKind;
    }

    private void write(GroupRoster school, String sql, Object... values) {
        Transactions.in(
                context.getBean(TransactionTemplate.class),
                school.school().id(),
                () -> context.getBean(JdbcClient.class)
                        .sql(sql)
                        .params(values)
                        .param(school.school().id().value())
                        .update());
    }
}
