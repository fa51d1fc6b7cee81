package io.reglament.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Duty;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import io.reglament.testsupport.QueryCounting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Import({MovableClock.class, QueryCounting.class, AttendanceCastConfiguration.class})
class RollsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    private static final Instant TEN = Instant.parse("2026-10-13T04:00:00Z");

    @Autowired
    private Rolls rolls;

    @Autowired
    private RollFacts facts;

    @Autowired
    private AttendanceCast cast;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Member teacher;
    private LessonView lesson;
    private List<PersonId> students;

    @BeforeEach
    void a_lesson_with_five_students() {
        time.set(TEN);
        teacher = cast.teacher(cast.school());
        lesson = cast.lesson(teacher, DAY);
        students = cast.students(teacher.school(), lesson, 5, Optional.empty());
    }

    @Test
    void a_roll_is_read_as_it_was_taken() {
        Map<PersonId, Mark> marks =
                Map.of(student(0), Mark.absent(), student(1), Mark.late(), student(2), Mark.late(10));
        RollView taken = take(entry(0, marks));
        assertThat(taken.version()).isEqualTo(1);
        assertThat(taken.taken()).contains(new Taken(TEN, teacher.person(), TEN));
        assertThat(stands()).isEqualTo(taken);
        assertThat(stands().exceptions()).isEqualTo(marks);
    }

    @Test
    void a_roll_over_an_old_version_keeps_nothing_and_tells_what_stands() {
        RollView first = take(entry(0, Map.of(student(0), Mark.absent())));
        RollTakenMeanwhile late =
                catchThrowableOfType(RollTakenMeanwhile.class, () -> take(entry(0, Map.of(student(1), Mark.absent()))));
        assertThat(late.current()).isEqualTo(first);
        assertThat(stands()).isEqualTo(first);
        assertThat(changes()).hasSize(1);
    }

    @Test
    void the_same_key_again_is_answered_as_before_though_others_went_on() {
        RollEntry entry = entry(0, Map.of(student(0), Mark.late(10)));
        RollView answer = take(entry);
        time.set(TEN.plusSeconds(60));
        RollView next = take(entry(1, Map.of()));
        assertThat(next.taken()).contains(new Taken(TEN, teacher.person(), TEN.plusSeconds(60)));
        assertThat(take(entry)).isEqualTo(answer);
        assertThat(stands()).isEqualTo(next);
        assertThat(changes()).hasSize(2);
    }

    @Test
    void the_same_key_with_another_roll_is_refused() {
        RollEntry entry = entry(0, Map.of());
        take(entry);
        RollEntry other = new RollEntry(Map.of(student(0), Mark.absent()), 1, entry.key(), TEN);
        assertThatThrownBy(() -> take(other)).isInstanceOf(Refused.class);
        assertThat(stands().exceptions()).isEmpty();
    }

    @Test
    void only_members_of_the_group_on_that_day_are_named() {
        PersonId stranger = new PersonId(Ids.next());
        PersonId left = cast.students(teacher.school(), lesson, 1, Optional.of(DAY.minusDays(1)))
                .getFirst();
        PersonId leaving =
                cast.students(teacher.school(), lesson, 1, Optional.of(DAY)).getFirst();
        NotInTheGroup refusal = catchThrowableOfType(
                NotInTheGroup.class,
                () -> take(entry(
                        0,
                        Map.of(
                                stranger,
                                Mark.absent(),
                                left,
                                Mark.late(),
                                leaving,
                                Mark.absent(),
                                student(0),
                                Mark.absent()))));
        assertThat(refusal.strangers()).containsExactlyInAnyOrder(stranger, left);
        assertThat(stands().version()).isZero();
        assertThat(take(entry(0, Map.of(leaving, Mark.absent()))).version()).isEqualTo(1);
    }

    @Test
    void no_roll_is_taken_before_the_lesson_has_begun() {
        Instant bell = lesson.startsAt();
        time.set(bell.minusMillis(1));
        assertThatThrownBy(() -> take(entry(0, Map.of(student(0), Mark.absent()))))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("attendance.refused.no-roll-is-taken-before-the-lesson");
                    assertThat(refused.arguments()).containsExactly(DAY, LocalTime.of(9, 0));
                });
        assertThatThrownBy(this::allHere).isInstanceOf(Refused.class);
        assertThat(stands().version()).isZero();
        assertThat(changes()).isEmpty();
        time.set(bell);
        assertThat(allHere().taken()).contains(new Taken(bell, teacher.person(), bell));
    }

    @Test
    void all_here_takes_a_roll_and_never_wipes_one() {
        assertThat(allHere().version()).isEqualTo(1);
        assertThat(allHere().version()).isEqualTo(1);
        RollView marked = take(entry(1, Map.of(student(0), Mark.absent())));
        assertThat(allHere()).isEqualTo(marked);
        assertThat(stands()).isEqualTo(marked);
    }

    @Test
    void the_history_leads_from_nothing_to_what_stands() {
        take(entry(0, Map.of()));
        take(entry(1, Map.of(student(0), Mark.absent(), student(1), Mark.absent())));
        take(entry(2, Map.of(student(0), Mark.late(5), student(1), Mark.absent())));
        List<RollChange> latestFirst = changes();
        assertThat(latestFirst).extracting(RollChange::version).containsExactly(3, 2, 1);
        assertThat(latestFirst.get(0).before()).isEqualTo(Map.of(student(0), "absent"));
        assertThat(latestFirst.get(0).after()).isEqualTo(Map.of(student(0), "late 5"));
        assertThat(latestFirst.get(1).before()).isEqualTo(Map.of(student(0), "present", student(1), "present"));
        assertThat(latestFirst.get(2).after()).isEmpty();
        assertThat(latestFirst).allSatisfy(change -> assertThat(change.by()).isEqualTo(teacher.person()));
    }

    @Test
    void another_school_sees_nothing() {
        take(entry(0, Map.of(student(0), Mark.absent())));
        School other = cast.school();
        assertThat(in(other, () -> rolls.of(lesson)).version()).isZero();
        assertThat(in(other, () -> rolls.history(lesson.id(), 0))).isEmpty();
        assertThat(in(other, () -> facts.enteredSince(List.of(lesson.id())))).isEmpty();
        assertThat(rows(other)).isZero();
        assertThat(rows(teacher.school())).isEqualTo(4);
    }

    @Test
    void facts_tell_since_when_in_one_statement() throws Exception {
        take(entry(0, Map.of()));
        LessonView untaken = cast.lesson(teacher, DAY.plusDays(1));
        List<LessonId> asked = List.of(lesson.id(), untaken.id());
        assertThat(queries.during(() -> in(teacher.school(), () -> facts.enteredSince(asked))))
                .filteredOn(sql -> sql.contains("attendance."))
                .hasSize(1);
        assertThat(in(teacher.school(), () -> facts.enteredSince(asked)))
                .isEqualTo(Map.of(lesson.id(), Map.of(Duty.ROLL, TEN)));
    }

    @Test
    void a_roll_costs_two_trips_however_many_it_names() throws Exception {
        List<String> five = queries.during(() -> take(entry(0, allAbsent(students))));
        LessonView big = cast.lesson(teacher, DAY);
        List<PersonId> thirty = cast.students(teacher.school(), big, 30, Optional.empty());
        List<String> many = queries.during(() ->
                SchoolContext.call(teacher.school().id(), () -> rolls.take(big, entry(0, allAbsent(thirty)), teacher)));
        assertThat(five).as("a trip that reads and one that writes").hasSize(2);
        assertThat(many).hasSize(2);
        assertThat(in(teacher.school(), () -> rolls.of(big)).exceptions()).hasSize(30);
    }

    @Test
    void a_roll_touches_its_lesson() {
        take(entry(0, Map.of()));
        assertThat(in(
                        teacher.school(),
                        () -> jdbc.sql("select count(distinct scope_id) from regulation.touched where scope_id = ?")
                                .param(lesson.id().value())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }

    private static Map<PersonId, Mark> allAbsent(List<PersonId> people) {
        return people.stream().collect(java.util.stream.Collectors.toMap(one -> one, one -> Mark.absent()));
    }

    private PersonId student(int index) {
        return students.get(index);
    }

    private static RollEntry entry(int version, Map<PersonId, Mark> exceptions) {
        return new RollEntry(exceptions, version, Ids.next(), TEN);
    }

    private RollView take(RollEntry entry) {
        return SchoolContext.call(teacher.school().id(), () -> rolls.take(lesson, entry, teacher));
    }

    private RollView allHere() {
        return SchoolContext.call(teacher.school().id(), () -> rolls.takeAllHere(lesson, Ids.next(), teacher));
    }

    private RollView stands() {
        return SchoolContext.call(teacher.school().id(), () -> rolls.of(lesson));
    }

    private List<RollChange> changes() {
        return SchoolContext.call(teacher.school().id(), () -> rolls.history(lesson.id(), 0));
    }

    private int rows(School school) {
        return in(school, () -> jdbc.sql("""
                select (select count(*) from attendance.roll) + (select count(*) from attendance.absence)
                    + (select count(*) from attendance.roll_change) + (select count(*) from attendance.idempotency)""").query(Integer.class).single());
    }

    private <T> T in(School school, Supplier<T> work) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return SchoolContext.call(school.id(), () -> transaction.execute(status -> work.get()));
    }
}
