package io.reglament.compliance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import io.reglament.compliance.FindingState;
import io.reglament.compliance.FindingView;
import io.reglament.compliance.outages.OutageTimes;
import io.reglament.compliance.outages.Outages;
import io.reglament.compliance.outages.Outages.Ruling;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Regulated;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolWork;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** A lesson of Tuesday is due by six, and three days after an outage: until Friday's end. */
class OutagesMoveFindingsIT extends EvaluatedSchool {
    private static final String CLAUSE = "C-4.4k";

    @Autowired
    private Outages outages;

    @Autowired
    @Qualifier("thePlatformsOutagesStandInTheRegister")
    private SchoolWork register;

    @BeforeEach
    void threeDays() {
        when(grace.of(any()))
                .thenReturn(
                        Optional.of(new Regulated<>(new Deadline.Days(3), new Basis.ByClause(new ClauseId(CLAUSE)))));
    }

    @Test
    void whatWasFoundBeforeItWasConfirmedIsWithdrawnAndFoundWhenItsTimeIsOver() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        awake("18:00");
        UUID outage = report("17:00", Optional.of("17:30"));
        awake("19:00");
        assertThat(late()).hasSize(1);

        confirm(outage, 1, "17:00", Optional.of("17:30"));
        awake("19:01");

        assertThat(late()).isEmpty();
        assertThat(history()).containsExactly("OPENED", "WITHDRAWN");
        seen(DAY.plusDays(4).atStartOfDay(ZONE).toInstant().minusSeconds(1));
        assertThat(late()).isEmpty();
        seen(DAY.plusDays(4).atStartOfDay(ZONE).toInstant());
        assertThat(late()).singleElement().satisfies(found -> moved(found, lesson, outage));
    }

    @Test
    void whatWasMendedLateIsInTimeByIt() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        awake("18:00");
        enter(lesson, "18:10");
        awake("18:11");
        assertThat(late()).extracting(FindingView::state).containsExactly(FindingState.MENDED_LATE);

        confirm(report("17:00", Optional.of("17:30")), 1, "17:00", Optional.of("17:30"));
        awake("19:01");

        assertThat(late()).isEmpty();
    }

    @Test
    void otherTimesAndADeclineBringItBack() {
        touched(timetable.lesson(DAY, 3));
        UUID outage = report("17:00", Optional.empty());
        confirm(outage, 1, "17:00", Optional.empty());
        seen(DAY.plusDays(9).atStartOfDay(ZONE).toInstant());
        assertThat(late()).as("nothing is due while it lasts").isEmpty();

        confirm(outage, 2, "17:00", Optional.of("17:30"));
        seen(DAY.plusDays(9).atStartOfDay(ZONE).toInstant());
        assertThat(late()).hasSize(1);
        assertThat(late().getFirst().dueAt())
                .isEqualTo(DAY.plusDays(4).atStartOfDay(ZONE).toInstant());

        inSchool(() -> {
            outages.decline(outage, 3, "Сеть работала", administrator());
            return outage;
        });
        seen(DAY.plusDays(9).atStartOfDay(ZONE).toInstant());
        assertThat(late()).singleElement().satisfies(found -> {
            assertThat(found.dueAt()).isEqualTo(at("18:00"));
            assertThat(found.moved()).isEmpty();
        });
    }

    @Test
    void oneOfARoomLeavesTheLessonsOfOthersAlone() {
        touched(timetable.lesson(DAY, 3));
        awake("18:00");
        UUID outage = report("17:00", Optional.of("17:30"));
        inSchool(() -> {
            outages.confirm(
                    outage,
                    1,
                    new Ruling(times("17:00", Optional.of("17:30")), List.of("no such room"), ""),
                    administrator());
            return outage;
        });
        awake("19:01");
        assertThat(late()).hasSize(1);
    }

    @Test
    void aRegulationThatLeavesNoTimeIsMovedByNothing() {
        when(grace.of(any())).thenReturn(Optional.empty());
        touched(timetable.lesson(DAY, 3));
        confirm(report("17:00", Optional.empty()), 1, "17:00", Optional.empty());
        awake("18:00");
        assertThat(late()).hasSize(1);
        assertThat(late().getFirst().moved()).isEmpty();
    }

    /** It counts before the register has it, stands there once, and the full check finds the same. */
    @Test
    void thePlatformsOwnCountsAtOnceAndStandsInTheRegister() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        UUID outage = platformsOwn("17:50", "18:20");
        awake("18:20");
        assertThat(late()).isEmpty();

        enterSchool();
        enterSchool();

        assertThat(inSchool(() -> outages.page(0))).singleElement().satisfies(noted -> {
            assertThat(noted.id()).isEqualTo(outage);
            assertThat(noted.ofPlatform()).isTrue();
        });
        assertThat(inSchool(() -> outages.history(outage))).hasSize(1);
        time.set(DAY.plusDays(4).atStartOfDay(ZONE).toInstant());
        fullCheck();
        assertThat(late()).singleElement().satisfies(found -> moved(found, lesson, outage));
        forget(outage);
    }

    @Test
    void moreOutagesTakeNoMoreStatements() throws Exception {
        UUID lesson = timetable.lesson(DAY, 3);
        confirm(report("17:00", Optional.of("17:30")), 1, "17:00", Optional.of("17:30"));
        awake("19:00");
        touched(lesson);
        awake("19:01");
        touched(lesson);
        List<String> one = statements(() -> evaluation.awake(current()));
        for (String from : List.of("10:00", "11:00", "12:00")) {
            confirm(report(from, Optional.of("13:00")), 1, from, Optional.of("13:00"));
        }
        awake("19:02");
        touched(lesson);
        assertThat(statements(() -> evaluation.awake(current()))).hasSameSizeAs(one);
    }

    private static void moved(FindingView found, UUID lesson, UUID outage) {
        assertThat(found.lesson().orElseThrow().value()).isEqualTo(lesson);
        assertThat(found.dueAt()).isEqualTo(DAY.plusDays(4).atStartOfDay(ZONE).toInstant());
        assertThat(found.moved()).hasValueSatisfying(moved -> {
            assertThat(moved.by().outage()).isEqualTo(outage);
            assertThat(moved.by().before()).isEqualTo(at("18:00"));
            assertThat(moved.by().clause()).contains(new ClauseId(CLAUSE));
            assertThat(moved.until()).isPresent();
        });
    }

    private UUID report(String from, Optional<String> until) {
        clock("18:30");
        return inSchool(() -> outages.report("Нет интернета", "", times(from, until), administrator()));
    }

    private void confirm(UUID outage, int version, String from, Optional<String> until) {
        inSchool(() -> {
            outages.confirm(outage, version, new Ruling(times(from, until), List.of(), ""), administrator());
            return outage;
        });
    }

    private static OutageTimes times(String from, Optional<String> until) {
        return new OutageTimes(at(from), until.map(EvaluatedSchool::at));
    }

    private Member administrator() {
        return new Member(
                current(),
                new PersonId(Ids.next()),
                new PersonName("Иванова", "Анна", Optional.empty()),
                Set.of(Role.SCHOOL_ADMINISTRATOR));
    }

    private void seen(Instant moment) {
        time.set(moment);
        SchoolContext.run(school, () -> evaluation.awake(current()));
    }

    private void enterSchool() {
        SchoolContext.run(school, () -> register.awake(current()));
    }

    private UUID platformsOwn(String from, String until) {
        UUID id = Ids.next();
        Timestamp began = Timestamp.from(at(from));
        Timestamp over = Timestamp.from(at(until));
        return inSchool(() -> {
            jdbc.sql("""
                    insert into tenancy.platform_outage (id, from_at, until_at, school_from, school_until, noticed)
                    values (?, ?, ?, ?, ?, 'START')""").params(id, began, over, began, over).update();
            return id;
        });
    }

    /** All schools of this database have it: it must not move what other tests look at. */
    private void forget(UUID outage) {
        inSchool(() -> jdbc.sql(
                        "update tenancy.platform_outage set school_from = null, school_until = null where id = ?")
                .param(outage)
                .update());
    }
}
