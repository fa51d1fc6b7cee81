package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.identity.Feed;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.identity.Tally;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import io.reglament.web.Absent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@CurriculumContext
class ClassesIT {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

    @Autowired
    private CastSchool cast;

    @Autowired
    private Classes classes;

    @Autowired
    private Groups groups;

    @Autowired
    private RosterIntake intake;

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
    void aClassHasItsStudentsAndTheLessonsOfItsGroups() {
        ClassView nine = nine();
        assertThat(nine).isEqualTo(new ClassView(nine.id(), "9-Б", 9));
        assertThat(cast.in(school, () -> classes.find(nine.id()))).contains(nine);
        assertThat(cast.in(school, () -> classes.membersOn(nine.id(), FRIDAY)))
                .extracting(student -> student.name().family())
                .containsExactly("Өмүров");
        assertThat(lessonsOn("2026-11-16")).containsExactly("9-Б 1", "9-Б 2");
        assertThat(lessonsOn("2026-11-17")).containsExactly("9-Б, подгр. 1 1");
        assertThat(lessonsOn("2026-11-20")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "c, CLASS_TEACHER, KEEP",
        "c, TEACHER, NONE",
        "d, DEPUTY_HEAD, VIEW",
        "t1, TEACHER, NONE",
        "x, CLASS_TEACHER, NONE",
        "s1, STUDENT, NONE"
    })
    void whoMayDoWhat(String person, Role role, LessonAccess access) {
        Member member = cast.member(school, person, role);
        UUID id = nine().id().value();
        assertThat(cast.in(school, () -> classes.access(nine(), member, FRIDAY)))
                .isEqualTo(access);
        if (access == LessonAccess.NONE) {
            assertThatThrownBy(() -> cast.in(school, () -> classes.seen(id, member)))
                    .isInstanceOf(Absent.class);
        } else {
            assertThat(cast.in(school, () -> classes.seen(id, member))).isEqualTo(nine());
        }
        if (access == LessonAccess.KEEP) {
            assertThat(cast.in(school, () -> classes.kept(id, member, FRIDAY))).isEqualTo(nine());
        } else {
            assertThatThrownBy(() -> cast.in(school, () -> classes.kept(id, member, FRIDAY)))
                    .isInstanceOf(Absent.class);
        }
    }

    @Test
    void anotherSchoolsClassIsNotThere() {
        ClassView nine = nine();
        SchoolId other = cast.add();
        Member deputy = cast.member(other, "d", Role.DEPUTY_HEAD);
        assertThat(cast.in(other, () -> classes.find(nine.id()))).isEmpty();
        assertThat(cast.in(other, () -> classes.page(0))).isEmpty();
        assertThat(cast.in(other, () -> classes.membersOn(nine.id(), FRIDAY))).isEmpty();
        assertThat(cast.in(other, () -> classes.lessonsOn(nine.id(), LocalDate.parse("2026-11-16"))))
                .isEmpty();
        assertThatThrownBy(() -> cast.in(other, () -> classes.seen(nine.id().value(), deputy)))
                .isInstanceOf(Absent.class);
    }

    @Test
    void aClassTeacherComesAndGoesWithTheRoster() {
        assertThat(leadsOn("c", FRIDAY)).containsExactly("9-Б");
        cast.apply(
                school,
                Rosters.teachings(new Feed<>(
                        false, List.of(Rosters.teaching("next", "c", "x", "2026-11-20", "")), Set.of("leads"))));
        assertThat(leadsOn("c", FRIDAY)).isEmpty();
        assertThat(leadsOn("c", FRIDAY.minusDays(1))).containsExactly("9-Б");
        assertThat(leadsOn("x", FRIDAY)).containsExactly("9-Б");
        assertThat(leadsOn("x", FRIDAY.minusDays(1))).isEmpty();
        Member former = cast.member(school, "c", Role.CLASS_TEACHER);
        assertThat(cast.in(school, () -> classes.access(nine(), former, FRIDAY)))
                .isEqualTo(LessonAccess.NONE);
    }

    @Test
    void aClassTeacherKeepsTheDaysOnWhichTheyLedTheClassAndSeesTheOthers() {
        cast.apply(
                school,
                Rosters.teachings(new Feed<>(
                        false, List.of(Rosters.teaching("next", "c", "x", "2026-11-20", "")), Set.of("leads"))));
        Member now = cast.member(school, "x", Role.CLASS_TEACHER);
        Member former = cast.member(school, "c", Role.CLASS_TEACHER);
        assertThat(accessOn(now, FRIDAY)).isEqualTo(LessonAccess.KEEP);
        assertThat(accessOn(now, FRIDAY.minusDays(1))).isEqualTo(LessonAccess.VIEW);
        assertThat(accessOn(former, FRIDAY.minusDays(1))).isEqualTo(LessonAccess.NONE);
        assertThatThrownBy(() -> cast.in(school, () -> classes.kept(nine().id().value(), now, FRIDAY.minusDays(1))))
                .isInstanceOf(Absent.class);
    }

    /** Under one key a teacher leads a class first and teaches a group then: it must not stand for both. */
    @Test
    void aChargeThatMovesFromAClassToAGroupEndsThere() {
        cast.apply(school, Rosters.teachings(Rosters.changed(Rosters.teaching("leads", "g2", "c", "", ""))));
        assertThat(leadsOn("c", FRIDAY)).isEmpty();
        PersonId person = cast.member(school, "c", Role.TEACHER).person();
        assertThat(cast.in(school, () -> groups.ofTeacher(person, FRIDAY)))
                .extracting(GroupView::label)
                .containsExactly("9-Б, подгр. 1");
        CurriculumRoster same = Rosters.teachings(Rosters.changed(Rosters.teaching("leads", "g2", "c", "", "")));
        assertThat(cast.in(school, () -> intake.plan(same))).allMatch(Tally::changesNothing);
    }

    private LessonAccess accessOn(Member member, LocalDate day) {
        return cast.in(school, () -> classes.access(nine(), member, day));
    }

    private List<String> leadsOn(String key, LocalDate day) {
        PersonId person = cast.member(school, key, Role.CLASS_TEACHER).person();
        return cast.in(school, () -> classes.ofClassTeacher(person, day)).stream()
                .map(ClassView::title)
                .toList();
    }

    private List<String> lessonsOn(String day) {
        ClassId nine = nine().id();
        return cast.in(school, () -> classes.lessonsOn(nine, LocalDate.parse(day))).stream()
                .map(lesson -> lesson.groupLabel() + " " + lesson.period())
                .toList();
    }

    private ClassView nine() {
        return cast.in(school, () -> classes.page(0)).getFirst();
    }
}
