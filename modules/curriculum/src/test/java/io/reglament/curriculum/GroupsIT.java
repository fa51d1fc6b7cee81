package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.identity.Feed;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import io.reglament.web.Absent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@CurriculumContext
class GroupsIT {
    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-17");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
    private static final LocalDate FIRST = LocalDate.parse("2026-11-05");
    private static final LocalDate LAST = LocalDate.parse("2026-12-29");

    @Autowired
    private CastSchool cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Lessons lessons;

    @Autowired
    private Terms terms;

    @Autowired
    private RoundTrip trip;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    private SchoolId school = new SchoolId(1);

    @BeforeEach
    void aSchoolOnFriday() {
        time.set(Instant.parse("2026-11-20T06:00:00Z"));
        school = cast.add();
        cast.apply(school, Rosters.whole());
    }

    @Test
    void groupsAreFoundAndFilteredInAnyCase() {
        assertThat(page("")).extracting(GroupView::label).containsExactly("9-Б", "9-Б, подгр. 1");
        assertThat(page("ПОДГР")).extracting(GroupView::label).containsExactly("9-Б, подгр. 1");
        assertThat(page("б алг")).extracting(GroupView::label).containsExactly("9-Б");
        assertThat(page("%")).isEmpty();
        assertThat(in(() -> groups.page("", 1))).isEmpty();
        assertThat(in(() -> groups.find(whole().id()))).contains(new GroupView(whole().id(), "9-Б", "Алгебра", 9));
    }

    @Test
    void aTeacherHasTheGroupsTheyTeachAndThoseWhoseLessonTheyGive() {
        assertThat(ofTeacher("t1", FRIDAY)).containsExactly("9-Б");
        assertThat(ofTeacher("t2", TUESDAY)).containsExactly("9-Б, подгр. 1");
        assertThat(ofTeacher("t2", FRIDAY)).isEmpty();
        cast.apply(school, Rosters.teachings(Rosters.ended("teaching")));
        assertThat(ofTeacher("t1", FRIDAY)).isEmpty();
        assertThat(ofTeacher("t1", FRIDAY.minusDays(1))).containsExactly("9-Б");
    }

    @ParameterizedTest
    @CsvSource({
        "t1, TEACHER, whole, 2026-11-20, KEEP",
        "t1, CLASS_TEACHER, whole, 2026-11-20, NONE",
        "t1, TEACHER, part, 2026-11-20, NONE",
        "t2, TEACHER, part, 2026-11-17, KEEP",
        "t2, TEACHER, part, 2026-11-18, NONE",
        "t2, TEACHER, whole, 2026-11-17, NONE",
        "c, CLASS_TEACHER, whole, 2026-11-20, VIEW",
        "c, CLASS_TEACHER, part, 2026-11-20, VIEW",
        "c, EMPLOYEE, whole, 2026-11-20, NONE",
        "d, DEPUTY_HEAD, whole, 2026-11-20, VIEW",
        "x, TEACHER, whole, 2026-11-20, NONE",
        "x, CLASS_TEACHER, whole, 2026-11-20, NONE",
        "s1, STUDENT, whole, 2026-11-20, NONE"
    })
    void whoMayDoWhatOnADay(String person, Role role, String group, LocalDate day, LessonAccess access) {
        GroupView view = group.equals("whole") ? whole() : part();
        Member member = cast.member(school, person, role);
        assertThat(in(() -> groups.access(view, member, day))).isEqualTo(access);
        assertThat(in(() -> trip.ask(groups.accessAsk(view.id(), member, day)))).isEqualTo(access);
    }

    @Test
    void aGroupOfOthersIsAbsent() {
        UUID id = whole().id().value();
        Member teacher = cast.member(school, "t1", Role.TEACHER);
        Member deputy = cast.member(school, "d", Role.DEPUTY_HEAD);
        Member stranger = cast.member(school, "x", Role.TEACHER);
        assertThat(in(() -> groups.kept(id, teacher))).isEqualTo(whole());
        assertThat(in(() -> groups.seen(id, teacher))).isEqualTo(whole());
        assertThat(in(() -> groups.seen(id, deputy))).isEqualTo(whole());
        assertThatThrownBy(() -> in(() -> groups.kept(id, deputy))).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> in(() -> groups.seen(id, stranger))).isInstanceOf(Absent.class);

        SchoolId other = cast.add();
        Member elsewhere = cast.member(other, "d", Role.DEPUTY_HEAD);
        assertThatThrownBy(() -> cast.in(other, () -> groups.seen(id, elsewhere)))
                .isInstanceOf(Absent.class);
        assertThat(cast.in(other, () -> groups.find(new GroupId(id)))).isEmpty();
        assertThat(cast.in(other, () -> groups.page("", 0))).isEmpty();
        assertThat(cast.in(other, () -> groups.membersBetween(new GroupId(id), FIRST, LAST)))
                .isEmpty();
    }

    @Test
    void whoComesBackIsOneMemberWithAGap() {
        cast.apply(school, Rosters.memberships(returning()));
        List<GroupMember> members = between(FIRST, LAST);
        assertThat(members).extracting(member -> member.name().family()).containsExactly("Осмонов", "Өмүров", "Панова");
        GroupMember back = members.getFirst();
        assertThat(back.first()).isEmpty();
        assertThat(back.last()).isEmpty();
        assertThat(back.on(LocalDate.parse("2026-11-20"))).isTrue();
        assertThat(back.on(LocalDate.parse("2026-11-21"))).isFalse();
        assertThat(back.on(LocalDate.parse("2026-12-01"))).isTrue();
        assertThat(members.getLast().first()).contains(LocalDate.parse("2026-10-01"));
        assertThat(between(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-09-30")))
                .extracting(member -> member.name().family())
                .containsExactly("Осмонов", "Өмүров");
        assertThat(between(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-27")))
                .extracting(member -> member.name().family())
                .containsExactly("Өмүров", "Панова");
    }

    /** Three ways to ask who belongs to a group, one answer for every day. */
    @Test
    void allListsOfMembersAgree() {
        cast.apply(school, Rosters.memberships(returning()));
        GroupId group = whole().id();
        List<GroupMember> members = between(LocalDate.parse("2026-08-24"), LocalDate.parse("2027-03-27"));
        LocalDate.parse("2026-08-24").datesUntil(LocalDate.parse("2027-03-27")).forEach(day -> {
            Set<PersonId> expected = members.stream()
                    .filter(member -> member.on(day))
                    .map(GroupMember::person)
                    .collect(Collectors.toSet());
            Map<GroupId, Set<PersonId>> byGroup = in(() -> groups.membersOn(List.of(group, part().id()), day));
            assertThat(byGroup).isEqualTo(Map.of(group, expected, part().id(), Set.of()));
            assertThat(in(() -> trip.ask(groups.membersAsk(group, day)))).isEqualTo(expected);
            assertThat(in(() -> groups.membersOn(group, day)))
                    .extracting(GroupStudent::person)
                    .containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    @Test
    void theQuestionsOfASheetTravelTogether() throws Exception {
        GroupId group = whole().id();
        Member teacher = cast.member(school, "t1", Role.TEACHER);
        cast.in(school, () -> {
            Ask<Optional<GroupView>> view = groups.findAsk(group);
            Ask<LessonAccess> access = groups.accessAsk(group, teacher, FRIDAY);
            Ask<List<TermView>> all = terms.ofGroupAsk(group);
            Ask<List<LessonView>> ofTerm = lessons.ofGroupAsk(group, FIRST, LAST);
            Ask<Map<PersonId, List<Stay>>> stays = groups.staysAsk(group, FIRST, LAST);
            Answers answers = trip.send(view, access, all, ofTerm, stays);
            assertThat(answers.of(view)).isEqualTo(groups.find(group));
            assertThat(answers.of(access)).isEqualTo(LessonAccess.KEEP);
            assertThat(answers.of(all)).isEqualTo(terms.ofGroup(group)).hasSize(3);
            assertThat(answers.of(ofTerm))
                    .isEqualTo(lessons.ofGroup(group, FIRST, LAST))
                    .isNotEmpty();
            assertThat(answers.of(stays)).hasSize(3);
            return answers;
        });
        assertThat(queries.during(() -> cast.in(school, () -> groups.membersBetween(group, FIRST, LAST))))
                .filteredOn(sql -> sql.contains("curriculum.") || sql.contains("identity."))
                .hasSize(2);
    }

    private static Feed<MembershipRecord> returning() {
        return new Feed<>(
                false,
                List.of(
                        Rosters.member("m5", "g1", "s3", "2026-12-01", ""),
                        Rosters.member("m6", "g1", "s2", "2026-12-10", "2026-12-20")),
                Set.of());
    }

    private List<GroupMember> between(LocalDate first, LocalDate last) {
        GroupId group = whole().id();
        return in(() -> groups.membersBetween(group, first, last));
    }

    private List<String> ofTeacher(String key, LocalDate day) {
        PersonId person = cast.member(school, key, Role.TEACHER).person();
        return in(() -> groups.ofTeacher(person, day)).stream()
                .map(GroupView::label)
                .toList();
    }

    private GroupView whole() {
        return page("").getFirst();
    }

    private GroupView part() {
        return page("").getLast();
    }

    private List<GroupView> page(String filter) {
        return in(() -> groups.page(filter, 0));
    }

    private <T> T in(Supplier<T> work) {
        return cast.in(school, work);
    }
}
