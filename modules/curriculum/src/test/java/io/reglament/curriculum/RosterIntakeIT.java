package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.identity.Feed;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.identity.Tally;
import io.reglament.regulation.Duty;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CurriculumContext
class RosterIntakeIT {
    private static final LocalDate FIRST = LocalDate.parse("2026-08-24");
    private static final LocalDate LAST = LocalDate.parse("2027-03-27");

    @Autowired
    private CastSchool cast;

    @Autowired
    private RosterIntake intake;

    @Autowired
    private Lessons lessons;

    @Autowired
    private Groups groups;

    @Autowired
    private RosterKeys keys;

    @Autowired
    private PretendedFacts facts;

    @Autowired
    private PretendedWorks works;

    @Autowired
    private MovableTime time;

    private SchoolId school = new SchoolId(1);

    @BeforeEach
    void aSchoolOnFriday() {
        time.set(Instant.parse("2026-11-20T06:00:00Z"));
        school = cast.add();
    }

    @Test
    void theSameRosterTwiceChangesNothing() {
        List<Tally> planned = cast.in(school, () -> intake.plan(Rosters.whole()));
        assertThat(lessonsOf("t1")).isEmpty();

        List<Tally> applied = cast.apply(school, Rosters.whole());
        assertThat(applied).isEqualTo(planned);
        assertThat(applied).noneMatch(Tally::changesNothing);
        assertThat(applied)
                .extracting(Tally::kind)
                .containsExactly(
                        "sessions",
                        "subjects",
                        "classes",
                        "groups",
                        "memberships",
                        "teachings",
                        "timetable",
                        "lessons");

        Map<UUID, LessonView> before = byId(lessonsOf("t1"));
        assertThat(cast.in(school, () -> intake.plan(Rosters.whole()))).allMatch(Tally::changesNothing);
        assertThat(cast.apply(school, Rosters.whole())).allMatch(Tally::changesNothing);
        assertThat(byId(lessonsOf("t1"))).isEqualTo(before);
    }

    @Test
    void onlyNewAndChangedLessonsSinceTheSchoolIsOnAirAreTouched() {
        cast.apply(school, Rosters.whole());
        Set<UUID> owing = lessonsOf("t1", "t2").stream()
                .filter(lesson -> !lesson.date().isBefore(LocalDate.parse("2026-09-01")))
                .map(lesson -> lesson.id().value())
                .collect(Collectors.toSet());
        assertThat(lessonsOf("t1")).extracting(LessonView::date).contains(FIRST);
        owing.addAll(cast.in(school, () -> groups.page("", 0)).stream()
                .map(GroupView::id)
                .filter(group -> !cast.in(school, () -> groups.membersOn(group, LocalDate.parse("2026-11-20")))
                        .isEmpty())
                .map(GroupId::value)
                .toList());
        assertThat(cast.touched(school))
                .as("with the groups that students came to")
                .isEqualTo(owing);

        cast.apply(school, Rosters.whole());
        assertThat(cast.touched(school)).isEmpty();

        TimetableRecord byAnother = Rosters.entry("wednesday", "g1", "t2", DayOfWeek.WEDNESDAY, 1);
        cast.apply(school, Rosters.timetable(Rosters.changed(byAnother)));
        assertThat(cast.touched(school)).isEqualTo(idsFrom("t2", "2026-11-21", DayOfWeek.WEDNESDAY));
    }

    @Test
    void aDeltaChangesWhatItNamesAndLessonsKeepTheirIds() {
        cast.apply(school, Rosters.whole());
        Map<UUID, LessonView> before = byId(lessonsOf("t1"));
        Set<UUID> wednesdaysToCome = idsFrom("t1", "2026-11-21", DayOfWeek.WEDNESDAY);

        TimetableRecord byAnother = Rosters.entry("wednesday", "g1", "t2", DayOfWeek.WEDNESDAY, 1);
        List<Tally> tallies = cast.apply(school, Rosters.timetable(Rosters.changed(byAnother)));

        assertThat(tallies)
                .filteredOn(tally -> tally.kind().equals("timetable"))
                .containsExactly(new Tally("timetable", 0, 1, 0, 0));
        assertThat(tallies).filteredOn(tally -> tally.kind().equals("groups")).allMatch(Tally::changesNothing);
        assertThat(idsFrom("t2", "2026-11-21", DayOfWeek.WEDNESDAY)).isEqualTo(wednesdaysToCome);
        assertThat(works.followed().stream().map(LessonId::value)).containsAll(wednesdaysToCome);
        assertThat(byId(lessonsOf("t1")).keySet())
                .isEqualTo(before.keySet().stream()
                        .filter(id -> !wednesdaysToCome.contains(id))
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatTheTimetableDropsIsCancelledButThePastAndWhatIsWrittenStay() {
        cast.apply(school, Rosters.whole());
        Set<UUID> past = idsTo("t1", "2026-11-19", DayOfWeek.WEDNESDAY);
        List<UUID> future = List.copyOf(idsFrom("t1", "2026-11-21", DayOfWeek.WEDNESDAY));
        facts.enter(new LessonId(future.getFirst()), Duty.TOPIC, time.instant());
        works.announce(new LessonId(future.getLast()));

        cast.apply(school, Rosters.timetable(Rosters.ended("wednesday")));
        assertThat(idsTo("t1", "2026-11-19", DayOfWeek.WEDNESDAY)).isEqualTo(past);
        assertThat(idsFrom("t1", "2026-11-21", DayOfWeek.WEDNESDAY))
                .as("one has its topic, in another a work is announced")
                .containsExactlyInAnyOrder(future.getFirst(), future.getLast());

        cast.apply(school, Rosters.timetable(Rosters.changed(Rosters.WEDNESDAY)));
        assertThat(idsFrom("t1", "2026-11-21", DayOfWeek.WEDNESDAY)).containsExactlyInAnyOrderElementsOf(future);
    }

    @Test
    void aHolidayThatComesLaterCancelsItsLessons() {
        cast.apply(school, Rosters.whole());
        assertThat(datesOf("t1"))
                .contains(LocalDate.parse("2026-12-07"))
                .doesNotContain(
                        LocalDate.parse("2027-02-08"), LocalDate.parse("2026-10-26"), LocalDate.parse("2026-12-30"));
        cast.apply(school, Rosters.sessions(Rosters.session("frost", Kind.HOLIDAY, "2026-12-07", "2026-12-07")));
        assertThat(datesOf("t1")).doesNotContain(LocalDate.parse("2026-12-07")).contains(LocalDate.parse("2026-12-09"));
    }

    @Test
    void membershipIsDatedAndListedByTheAlphabet() {
        cast.apply(school, Rosters.whole());
        assertThat(members("2026-09-15")).containsExactly("Осмонов", "Өмүров");
        assertThat(members("2026-11-20")).containsExactly("Осмонов", "Өмүров", "Панова");
        assertThat(members("2026-11-21")).containsExactly("Өмүров", "Панова");

        cast.apply(school, Rosters.memberships(Rosters.ended("m3")));
        assertThat(members("2026-11-19")).containsExactly("Осмонов", "Өмүров", "Панова");
        assertThat(members("2026-11-20")).containsExactly("Осмонов", "Өмүров");
    }

    @Test
    void aBulkEndsWhatItDoesNotName() {
        cast.apply(school, Rosters.whole());
        CurriculumRoster whole = Rosters.whole();
        List<Tally> tallies = cast.apply(
                school, Rosters.timetable(new Feed<>(true, List.of(Rosters.MONDAY, Rosters.DOUBLE), Set.of())));
        assertThat(tallies).contains(new Tally("timetable", 0, 0, 2, 2));
        assertThat(idsFrom("t2", "2026-11-21", DayOfWeek.TUESDAY)).isEmpty();
        assertThat(cast.apply(school, whole)).contains(new Tally("timetable", 2, 0, 0, 2));
    }

    @Test
    void aReferenceToNothingChangesNothing() {
        cast.apply(school, Rosters.whole());
        TimetableRecord lost = Rosters.entry("lost", "nowhere", "t1", DayOfWeek.MONDAY, 5);
        assertThatThrownBy(() -> cast.apply(school, Rosters.timetable(Rosters.changed(lost))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
        assertThat(cast.in(school, () -> intake.plan(Rosters.whole()))).allMatch(Tally::changesNothing);
    }

    @Test
    void anotherSchoolSeesNothingOfIt() {
        cast.apply(school, Rosters.whole());
        LessonView lesson = lessonsOf("t1").getFirst();
        assertThat(cast.in(school, () -> lessons.find(lesson.id()))).isPresent();
        SchoolId other = cast.add();
        assertThat(cast.in(other, () -> lessons.find(lesson.id()))).isEmpty();
        assertThat(cast.in(other, () -> keys.groups())).isEmpty();
        assertThat(cast.in(school, () -> keys.groups())).containsExactlyInAnyOrder("g1", "g2");
        assertThat(cast.in(other, () -> groups.membersOn(lesson.group(), lesson.date())))
                .isEmpty();
    }

    @Test
    void aTeacherKeepsTheirOwnLessonsAndADeputyViewsAll() {
        cast.apply(school, Rosters.whole());
        LessonView lesson = lessonsOf("t1").getFirst();
        assertThat(lessons.access(lesson, cast.member(school, "t1", Role.TEACHER)))
                .isEqualTo(LessonAccess.KEEP);
        assertThat(lessons.access(lesson, cast.member(school, "t1", Role.CLASS_TEACHER)))
                .isEqualTo(LessonAccess.NONE);
        assertThat(lessons.access(lesson, cast.member(school, "t2", Role.TEACHER)))
                .isEqualTo(LessonAccess.NONE);
        assertThat(lessons.access(lesson, cast.member(school, "d", Role.DEPUTY_HEAD)))
                .isEqualTo(LessonAccess.VIEW);
    }

    private List<String> members(String day) {
        GroupId group = lessonsOf("t1").getFirst().group();
        return cast.in(school, () -> groups.membersOn(group, LocalDate.parse(day))).stream()
                .map(GroupStudent::name)
                .map(PersonName::family)
                .toList();
    }

    private List<LessonView> lessonsOf(String... teachers) {
        return Set.of(teachers).stream()
                .map(teacher -> cast.member(school, teacher, Role.TEACHER).person())
                .flatMap(person -> lessonsOf(person).stream())
                .toList();
    }

    private List<LessonView> lessonsOf(PersonId teacher) {
        return cast.in(school, () -> lessons.ofTeacher(teacher, FIRST, LAST));
    }

    private Set<LocalDate> datesOf(String teacher) {
        return lessonsOf(teacher).stream().map(LessonView::date).collect(Collectors.toSet());
    }

    private Set<UUID> idsFrom(String teacher, String first, DayOfWeek weekday) {
        return ids(teacher, LocalDate.parse(first), LAST, weekday);
    }

    private Set<UUID> idsTo(String teacher, String last, DayOfWeek weekday) {
        return ids(teacher, FIRST, LocalDate.parse(last), weekday);
    }

    private Set<UUID> ids(String teacher, LocalDate first, LocalDate last, DayOfWeek weekday) {
        return lessonsOf(teacher).stream()
                .filter(lesson ->
                        !lesson.date().isBefore(first) && !lesson.date().isAfter(last))
                .filter(lesson -> lesson.date().getDayOfWeek() == weekday)
                .map(lesson -> lesson.id().value())
                .collect(Collectors.toSet());
    }

    private static Map<UUID, LessonView> byId(List<LessonView> lessons) {
        return lessons.stream().collect(Collectors.toMap(lesson -> lesson.id().value(), Function.identity()));
    }
}
