package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.obligations.SchoolFindings;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
import io.reglament.guards.WholeApplication;
import io.reglament.identity.PersonId;
import io.reglament.journal.MarkAnswer.Outcome;
import io.reglament.journal.TermMarkAnswer;
import io.reglament.journal.TermMarkEdit;
import io.reglament.journal.TermMarks;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.FlippedProfile;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestDatabase;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Term marks open with the last lesson, of 19 October, and are owed when the term, to 30 November, is over. */
@WholeApplication
class TermMarksIT {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @Test
    @Honours("A-5.2r")
    void in_smidovich_a_term_mark_waits_until_the_last_lesson_is_recorded(Evidence evidence) {
        String smidovich = SchoolFiles.profile("smidovich-3");
        TermMarkAnswer answer = set(school(smidovich), 0, "2026-10-19T15:00");
        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        evidence.refused(answer.refusal().orElseThrow());

        assertThat(set(school(FlippedProfile.of(smidovich, "A-5.2r")), 0, "2026-10-19T15:00")
                        .outcome())
                .isEqualTo(Outcome.SAVED);
    }

    @Test
    @Honours("C-4.4p")
    void in_bishkek_term_marks_are_owed_a_day_after_the_term(Evidence evidence) {
        owed("bishkek-48", "C-4.4p", "2026-12-02T00:00", evidence);

        GroupRoster hit = school(SchoolFiles.profile("bishkek-48"));
        ConfirmedOutage.of(
                context,
                hit.teacher(),
                LocalDateTime.parse("2026-12-01T17:00"),
                LocalDateTime.parse("2026-12-01T20:00"));
        assertThat(found(hit, LocalDateTime.parse("2026-12-04T23:59:59")))
                .as("an outage of the last evening leaves three days")
                .isEmpty();
        assertThat(found(hit, LocalDateTime.parse("2026-12-05T00:00"))).isPresent();
    }

    @Test
    @Honours("D-3.3f")
    void in_the_netschool_school_term_marks_are_owed_at_the_end_of_the_term(Evidence evidence) {
        owed("netschool", "D-3.3f", "2026-12-01T00:00", evidence);
    }

    private void owed(String profile, String clause, String late, Evidence evidence) {
        String yaml = SchoolFiles.profile(profile);
        GroupRoster school = school(yaml);
        assertThat(found(school, LocalDateTime.parse(late).minusMinutes(1))).isEmpty();
        Standing finding = found(school, LocalDateTime.parse(late)).orElseThrow();
        assertThat(finding.state()).isEqualTo("OPEN");
        evidence.finding(database, school.school().id(), finding.id());

        set(school, 0, late);
        assertThat(found(school, LocalDateTime.parse(late).plusHours(1)))
                .as("one student still lacks a mark")
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo("OPEN"));
        set(school, 1, late);
        assertThat(found(school, LocalDateTime.parse(late).plusHours(2)))
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo("MENDED_LATE"));

        assertThat(found(school(FlippedProfile.of(yaml, clause)), LocalDateTime.parse(late)))
                .isEmpty();
    }

    private GroupRoster school(String yaml) {
        return new GroupRoster(context, new Foundation(context).of(yaml), "Алгебра", 9, 2);
    }

    private TermMarkAnswer set(GroupRoster school, int student, String moment) {
        Instant now = clock(school, LocalDateTime.parse(moment));
        PersonId whose = school.students().get(student);
        TermMarkEdit edit = new TermMarkEdit(Ids.next(), whose, "4", 0, now, "");
        return SchoolContext.call(
                        school.school().id(),
                        () -> context.getBean(TermMarks.class)
                                .save(
                                        new GroupId(school.group()),
                                        new TermId(school.term()),
                                        List.of(edit),
                                        school.teacher()))
                .getFirst();
    }

    private Optional<Standing> found(GroupRoster school, LocalDateTime seen) {
        clock(school, seen);
        SchoolContext.run(
                school.school().id(),
                () -> context.getBean(SchoolFindings.class).check());
        return Transactions.in(
                context.getBean(TransactionTemplate.class),
                school.school().id(),
                () -> context.getBean(JdbcClient.class)
                        .sql("""
                        select id, state, clause from compliance.school_finding
                        where school_id = ? and kind = 'term-marks' and state <> 'WITHDRAWN'""")
                        .param(school.school().id().value())
                        .query((row, number) -> new Standing(
                                row.getObject("id", UUID.class),
                                row.getString("state"),
                                Optional.ofNullable(row.getString("clause"))))
                        .optional());
    }

    private Instant clock(GroupRoster school, LocalDateTime moment) {
        Instant instant = moment.atZone(school.school().zone()).toInstant();
        context.getBean(MovableTime.class).set(instant);
        return instant;
    }
}
