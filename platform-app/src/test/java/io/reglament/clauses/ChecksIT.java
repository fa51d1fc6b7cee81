package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.inspections.InspectionScope;
import io.reglament.compliance.inspections.Inspections;
import io.reglament.compliance.inspections.Remarks;
import io.reglament.compliance.obligations.SchoolFindings;
import io.reglament.guards.WholeApplication;
import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.FlippedProfile;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestDatabase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks come round as each school's regulation says; lessons are on 13, 15 and 19 October. */
@WholeApplication
class ChecksIT {
    private static final LocalDate THURSDAY = GroupRoster.TUESDAY.plusDays(2);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @Test
    @Honours("A-5.6a")
    void in_smidovich_the_deputy_head_checks_twice_a_month(Evidence evidence) {
        GroupRoster school = school(SchoolFiles.profile("smidovich-3"));

        assertThat(found(school, "DEPUTY:2026-10-01:2", "2026-10-31T23:59")).isEmpty();
        cite(evidence, school, found(school, "DEPUTY:2026-10-01:2", "2026-11-01T00:00"));
    }

    @Test
    @Honours("B-6.2")
    void in_petersburg_once_a_month(Evidence evidence) {
        GroupRoster school = school(SchoolFiles.profile("spb-152"));

        cite(evidence, school, found(school, "DEPUTY:2026-10-01:1", "2026-11-01T00:00"));
        assertThat(found(school, "DEPUTY:2026-10-01:2", "2026-11-01T00:00")).isEmpty();
    }

    @Test
    @Honours("C-4.2b")
    void in_bishkek_once_in_two_weeks(Evidence evidence) {
        GroupRoster school = school(SchoolFiles.profile("bishkek-48"));

        assertThat(found(school, "DEPUTY:2026-10-12:1", "2026-10-25T23:59")).isEmpty();
        cite(evidence, school, found(school, "DEPUTY:2026-10-12:1", "2026-10-26T00:00"));
    }

    @Test
    @Honours("D-3.2b")
    void in_the_fourth_school_the_class_teacher_looks_at_the_marks_every_week(Evidence evidence) {
        GroupRoster school = school(SchoolFiles.profile("netschool"));
        String week = "CLASS_TEACHER_MARKS:2026-10-12:1:" + school.schoolClass();

        assertThat(found(school, week, "2026-10-18T23:59")).isEmpty();
        cite(evidence, school, found(school, week, "2026-10-19T00:00"));
    }

    @Test
    @Honours("A-5.2za")
    void in_smidovich_a_remark_is_put_right_within_five_days(Evidence evidence) {
        String smidovich = SchoolFiles.profile("smidovich-3");
        GroupRoster school = school(smidovich);
        UUID remark = remark(school);

        assertThat(found(school, remark.toString(), "2026-10-20T23:59")).isEmpty();
        cite(evidence, school, found(school, remark.toString(), "2026-10-21T00:00"));

        GroupRoster flipped = school(FlippedProfile.of(smidovich, "A-5.2za"));
        UUID later = remark(flipped);
        assertThat(found(flipped, later.toString(), "2026-10-21T00:00")).isEmpty();
    }

    @Test
    @Honours("C-4.4m")
    void in_bishkek_a_remark_is_put_right_within_the_week_that_the_school_names(Evidence evidence) {
        String bishkek = SchoolFiles.profile("bishkek-48");
        GroupRoster school = school(bishkek);
        UUID remark = remark(school);

        assertThat(found(school, remark.toString(), "2026-10-22T23:59")).isEmpty();
        cite(evidence, school, found(school, remark.toString(), "2026-10-23T00:00"));

        GroupRoster flipped = school(FlippedProfile.of(bishkek, "C-4.4m"));
        UUID later = remark(flipped);
        assertThat(found(flipped, later.toString(), "2026-10-23T00:00")).isEmpty();
    }

    /** On the last evening there was no platform: three days more, and on a Sunday nobody has school. */
    @Test
    @Honours("C-4.4m")
    void in_bishkek_an_outage_leaves_more_time_for_a_remark(Evidence evidence) {
        GroupRoster school = school(SchoolFiles.profile("bishkek-48"));
        UUID remark = remark(school);
        ConfirmedOutage.of(
                context,
                school.teacher(),
                LocalDateTime.parse("2026-10-22T17:00"),
                LocalDateTime.parse("2026-10-22T20:00"));

        assertThat(found(school, remark.toString(), "2026-10-26T23:59:59")).isEmpty();
        cite(evidence, school, found(school, remark.toString(), "2026-10-27T00:00"));
    }

    private GroupRoster school(String yaml) {
        return new GroupRoster(context, new Foundation(context).of(yaml), "Алгебра", 9, 2);
    }

    private UUID remark(GroupRoster school) {
        clock(school, THURSDAY.atTime(15, 0));
        Member deputy = school.member(Role.DEPUTY_HEAD);
        Remarks.On lesson = new Remarks.On(Optional.empty(), Optional.of(school.lesson(THURSDAY)), Optional.empty());
        return SchoolContext.call(school.school().id(), () -> {
            InspectionScope scope =
                    new InspectionScope(THURSDAY, THURSDAY, Optional.empty(), Optional.empty(), Optional.empty());
            UUID inspection = context.getBean(Inspections.class).open(scope, Optional.empty(), deputy);
            Remarks remarks = context.getBean(Remarks.class);
            remarks.make(inspection, lesson, "Нет темы", deputy);
            return remarks.of(inspection).getFirst().id();
        });
    }

    private Optional<UUID> found(GroupRoster school, String key, String seen) {
        clock(school, LocalDateTime.parse(seen));
        SchoolContext.run(
                school.school().id(),
                () -> context.getBean(SchoolFindings.class).check());
        return Transactions.in(
                context.getBean(TransactionTemplate.class),
                school.school().id(),
                () -> context.getBean(JdbcClient.class)
                        .sql("select id from compliance.school_finding where school_id = ? and key = ?")
                        .params(school.school().id().value(), key)
                        .query(UUID.class)
                        .optional());
    }

    private void cite(Evidence evidence, GroupRoster school, Optional<UUID> finding) {
        evidence.finding(database, school.school().id(), finding.orElseThrow());
    }

    private void clock(GroupRoster school, LocalDateTime moment) {
        context.getBean(MovableTime.class)
                .set(moment.atZone(school.school().zone()).toInstant());
    }
}
