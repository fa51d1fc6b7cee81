package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.compliance.credentials.Losses;
import io.reglament.compliance.obligations.SchoolFindings;
import io.reglament.guards.WholeApplication;
import io.reglament.identity.Role;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.FlippedProfile;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestDatabase;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** In Bishkek a loss of Monday is reported by the end of Tuesday; told on Wednesday, new ones are there on Friday. */
@WholeApplication
class CredentialsIT {
    private static final LocalDateTime LOST = LocalDateTime.parse("2026-10-12T12:00");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @Test
    @Honours("C-3.2")
    void in_bishkek_a_loss_is_reported_in_a_day_and_a_new_password_given_in_two(Evidence evidence) {
        String bishkek = SchoolFiles.profile("bishkek-48");
        GroupRoster late = school(bishkek);
        UUID loss = told(late, LocalDateTime.parse("2026-10-14T00:00"));
        Standing reported = found(late, "loss-report", "2026-10-14T00:01").orElseThrow();
        assertThat(reported.words()).isEqualTo("mended late");
        assertThat(reported.clause()).contains("C-3.2");
        evidence.finding(database, late.school().id(), reported.id());

        assertThat(found(late, "reissue", "2026-10-16T23:59")).isEmpty();
        Standing owed = found(late, "reissue", "2026-10-17T00:00").orElseThrow();
        assertThat(owed.words()).isEqualTo("open");
        evidence.finding(database, late.school().id(), owed.id());
        reissued(late, loss, LocalDateTime.parse("2026-10-17T09:00"));
        assertThat(found(late, "reissue", "2026-10-17T10:00"))
                .hasValueSatisfying(found -> assertThat(found.words()).isEqualTo("mended late"));

        GroupRoster inTime = school(bishkek);
        UUID soon = told(inTime, LocalDateTime.parse("2026-10-13T23:59"));
        reissued(inTime, soon, LocalDateTime.parse("2026-10-15T23:59"));
        assertThat(found(inTime, "loss-report", "2026-10-17T00:00")).isEmpty();
        assertThat(found(inTime, "reissue", "2026-10-17T00:00")).isEmpty();

        GroupRoster flipped = school(FlippedProfile.of(bishkek, "C-3.2"));
        told(flipped, LocalDateTime.parse("2026-10-14T00:00"));
        assertThat(found(flipped, "loss-report", "2026-10-17T00:00")).isEmpty();
        assertThat(found(flipped, "reissue", "2026-10-17T00:00")).isEmpty();
    }

    /** On the last evening there was no platform: three days more, the third of them a Monday. */
    @Test
    @Honours("C-3.2")
    void in_bishkek_an_outage_leaves_more_time_for_a_new_password(Evidence evidence) {
        GroupRoster school = school(SchoolFiles.profile("bishkek-48"));
        told(school, LocalDateTime.parse("2026-10-14T00:00"));
        ConfirmedOutage.of(
                context,
                school.teacher(),
                LocalDateTime.parse("2026-10-16T17:00"),
                LocalDateTime.parse("2026-10-16T20:00"));
        assertThat(found(school, "reissue", "2026-10-19T23:59:59")).isEmpty();
        Standing owed = found(school, "reissue", "2026-10-20T00:00").orElseThrow();
        assertThat(owed.words()).isEqualTo("open");
        evidence.finding(database, school.school().id(), owed.id());
    }

    @Test
    void a_loss_of_nobody_or_told_before_it_happened_is_not_noted() {
        GroupRoster school = school(SchoolFiles.profile("bishkek-48"));
        Instant lost = clock(school, LOST);
        clock(school, LOST.plusHours(1));

        assertThatThrownBy(() -> note(school, "nobody", lost, lost)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> note(school, "teacher", lost, lost.minusSeconds(1)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> note(school, "teacher", lost, lost.plusSeconds(7_200)))
                .isInstanceOf(Refused.class);
        assertThat(in(school, () -> context.getBean(Losses.class).page(0))).isEmpty();
    }

    private GroupRoster school(String yaml) {
        return new GroupRoster(context, new Foundation(context).of(yaml), "Алгебра", 9, 2);
    }

    private UUID told(GroupRoster school, LocalDateTime moment) {
        Instant lost = clock(school, LOST);
        return note(school, "teacher", lost, clock(school, moment));
    }

    private UUID note(GroupRoster school, String who, Instant lost, Instant told) {
        return SchoolContext.call(
                school.school().id(),
                () -> context.getBean(Losses.class).note(who, lost, told, school.member(Role.SCHOOL_ADMINISTRATOR)));
    }

    private void reissued(GroupRoster school, UUID loss, LocalDateTime moment) {
        clock(school, moment);
        SchoolContext.run(
                school.school().id(),
                () -> context.getBean(Losses.class).reissue(loss, school.member(Role.SCHOOL_ADMINISTRATOR)));
    }

    private Optional<Standing> found(GroupRoster school, String kind, String seen) {
        clock(school, LocalDateTime.parse(seen));
        SchoolContext.run(
                school.school().id(),
                () -> context.getBean(SchoolFindings.class).check());
        return in(
                school,
                () -> context.getBean(JdbcClient.class)
                        .sql("""
                                select id, state, clause from compliance.school_finding
                                where school_id = ? and kind = ? and state <> 'WITHDRAWN'""")
                        .params(school.school().id().value(), kind)
                        .query((row, number) -> new Standing(
                                row.getObject("id", UUID.class),
                                row.getString("state"),
                                Optional.ofNullable(row.getString("clause"))))
                        .optional());
    }

    private <T> T in(GroupRoster school, Supplier<T> work) {
        return Transactions.in(
                context.getBean(TransactionTemplate.class), school.school().id(), work);
    }

    private Instant clock(GroupRoster school, LocalDateTime moment) {
        Instant instant = moment.atZone(school.school().zone()).toInstant();
        context.getBean(MovableTime.class).set(instant);
        return instant;
    }
}
