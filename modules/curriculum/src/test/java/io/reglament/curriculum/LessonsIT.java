package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.identity.Feed;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import io.reglament.web.Absent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CurriculumContext
class LessonsIT {
    private static final LocalDate FIRST = LocalDate.parse("2026-08-24");
    private static final LocalDate LAST = LocalDate.parse("2027-03-27");

    @Autowired
    private CastSchool cast;

    @Autowired
    private Lessons lessons;

    @Autowired
    private Groups groups;

    @Autowired
    private MovableTime time;

    private SchoolId school = new SchoolId(1);

    @BeforeEach
    void aSchoolOnFriday() {
        time.set(Instant.parse("2026-11-20T06:00:00Z"));
        school = cast.add();
        cast.apply(school, Rosters.whole());
    }

    @Test
    void lessonsOfAGroupBetweenTwoDays() {
        GroupId group = groups("").getFirst().id();
        List<LessonView> week = cast.in(school, () -> lessons.ofGroup(group, day("2026-11-16"), day("2026-11-18")));
        assertThat(week)
                .extracting(lesson -> lesson.date() + " " + lesson.period())
                .containsExactly("2026-11-16 1", "2026-11-16 2", "2026-11-18 1");
        cast.apply(school, Rosters.timetable(Rosters.ended("wednesday")));
        assertThat(cast.in(school, () -> lessons.ofGroup(group, day("2026-11-25"), day("2026-11-25"))))
                .isEmpty();
    }

    /** Against the plain meaning: every lesson of a group on whose day the student is a member, once, in order. */
    @ParameterizedTest
    @ValueSource(strings = {"s1", "s2", "s3", "t1"})
    void aStudentHasTheLessonsOfTheDaysOfTheirMembership(String key) {
        cast.apply(
                school,
                Rosters.memberships(new Feed<>(
                        false,
                        List.of(
                                Rosters.member("m5", "g1", "s3", "2026-12-01", ""),
                                Rosters.member("m6", "g1", "s2", "2026-12-10", "2026-12-20"),
                                Rosters.member("m7", "g2", "s2", "", "")),
                        Set.of())));
        PersonId student = cast.member(school, key, Role.STUDENT).person();
        List<LessonView> expected = groups("").stream()
                .flatMap(group -> cast.in(school, () -> lessons.ofGroup(group.id(), FIRST, LAST)).stream())
                .filter(lesson -> cast.in(school, () -> groups.membersOn(Set.of(lesson.group()), lesson.date()))
                        .getOrDefault(lesson.group(), Set.of())
                        .contains(student))
                .sorted(Comparator.comparing(LessonView::startsAt)
                        .thenComparing(lesson -> lesson.id().value().toString()))
                .toList();
        assertThat(expected.isEmpty()).isEqualTo(key.equals("t1"));
        assertThat(cast.in(school, () -> lessons.ofStudent(student, FIRST, LAST)))
                .isEqualTo(expected);
    }

    /** A facade's question may also be the whole transaction. */
    @Test
    void outsideATransactionTheSchoolIsEnteredToo() {
        GroupId group = groups("").getFirst().id();
        assertThat(SchoolContext.call(school, () -> lessons.ofGroup(group, FIRST, LAST)))
                .isNotEmpty();
        assertThat(SchoolContext.call(cast.add(), () -> lessons.ofGroup(group, FIRST, LAST)))
                .isEmpty();
    }

    @Test
    void aLessonOfOthersIsAbsent() {
        Member teacher = cast.member(school, "t1", Role.TEACHER);
        Member deputy = cast.member(school, "d", Role.DEPUTY_HEAD);
        Member stranger = cast.member(school, "t2", Role.TEACHER);
        LessonView lesson = cast.in(school, () -> lessons.ofTeacher(teacher.person(), FIRST, LAST))
                .getFirst();
        UUID id = lesson.id().value();
        assertThat(cast.in(school, () -> lessons.kept(id, teacher))).isEqualTo(lesson);
        assertThat(cast.in(school, () -> lessons.seen(id, teacher))).isEqualTo(lesson);
        assertThat(cast.in(school, () -> lessons.seen(id, deputy))).isEqualTo(lesson);
        assertThatThrownBy(() -> cast.in(school, () -> lessons.kept(id, deputy)))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> cast.in(school, () -> lessons.seen(id, stranger)))
                .isInstanceOf(Absent.class);

        SchoolId other = cast.add();
        Member elsewhere = cast.member(other, "d", Role.DEPUTY_HEAD);
        assertThatThrownBy(() -> cast.in(other, () -> lessons.seen(id, elsewhere)))
                .isInstanceOf(Absent.class);
    }

    private List<GroupView> groups(String filter) {
        return cast.in(school, () -> groups.page(filter, 0));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
