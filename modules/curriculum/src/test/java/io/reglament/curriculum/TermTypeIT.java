package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.reglament.identity.Tally;
import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.Duty;
import io.reglament.regulation.ProfileFault;
import io.reglament.regulation.ProfileRefused;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the year is divided is the regulation's to say, school by school, out of the terms that the calendar has. */
@CurriculumContext
class TermTypeIT {
    private static final LocalDate CHANGE = LocalDate.parse("2026-11-30");
    private static final UUID SOMEBODY = new UUID(0, 1);

    @Autowired
    private CastSchool cast;

    @Autowired
    private Terms terms;

    @Autowired
    private Groups groups;

    @Autowired
    private Lessons lessons;

    @Autowired
    private ClassPeriods periods;

    @Autowired
    private DeadlineCalendar deadlines;

    @Autowired
    private RosterIntake intake;

    @Autowired
    private Profiles profiles;

    @Autowired
    private PretendedWorks works;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableTime time;

    @BeforeEach
    void onFriday() {
        time.set(Instant.parse("2026-11-20T06:00:00Z"));
    }

    @Test
    void two_schools_with_one_calendar_have_the_terms_of_their_own_regulations() {
        SchoolId quarters = school(DividedYears.both());
        SchoolId trimesters = cast.add("smidovich-3", "Asia/Vladivostok");
        cast.apply(trimesters, DividedYears.both());
        assertThat(terms(quarters)).extracting(TermView::title).containsExactly("q1", "q2", "q3", "q4");
        assertThat(terms(trimesters)).extracting(TermView::title).containsExactly("t1", "t2", "t3");
        assertThat(lesson(quarters, "2026-11-16").term())
                .isEqualTo(terms(quarters).get(1).id());
        assertThat(lesson(trimesters, "2026-11-16").term())
                .isEqualTo(terms(trimesters).getFirst().id());
    }

    @Test
    void a_new_division_begins_with_its_first_term_and_no_other_school_changes() {
        SchoolId changing = school(DividedYears.both());
        SchoolId other = school(DividedYears.both());
        List<UUID> before =
                lessons(changing).stream().map(each -> each.id().value()).toList();
        String otherBefore = rows(other);

        cast.change(changing, trimesters(), CHANGE);

        assertThat(terms(changing))
                .extracting(term -> term.title() + " " + term.first() + " " + term.last())
                .containsExactly(
                        "q1 2026-09-01 2026-10-24",
                        "q2 2026-11-05 2026-11-29",
                        "t2 2026-11-30 2027-02-28",
                        "t3 2027-03-01 2027-05-26");
        assertThat(cast.in(changing, () -> periods.terms(new ClassId(idOfClass(changing)))))
                .isEqualTo(terms(changing));
        assertThat(rows(other)).isEqualTo(otherBefore);
        assertThat(lessons(changing)).extracting(each -> each.id().value()).containsAll(before);
        assertThat(lesson(changing, "2026-11-25").term())
                .isEqualTo(terms(changing).get(1).id());
        assertThat(lesson(changing, "2026-12-07").term())
                .isEqualTo(terms(changing).get(2).id());
        assertThat(works.divided()).contains(group(changing)).doesNotContain(group(other));
        LessonView last = lesson(changing, "2026-11-25");
        assertThat(cast.in(changing, () -> deadlines.due(List.of(last)))
                        .get(last.id())
                        .get(Duty.HOMEWORK)
                        .at())
                .as("the next lesson is in another term")
                .isEqualTo("2026-11-29T18:00:00Z");
    }

    @Test
    void the_same_roster_after_a_change_changes_nothing_and_back_again_all_is_as_before() {
        SchoolId school = school(DividedYears.both());
        List<TermView> before = terms(school);
        cast.change(school, trimesters(), CHANGE);
        assertThat(cast.in(school, () -> intake.plan(DividedYears.both()))).allMatch(Tally::changesNothing);
        cast.change(school, CastSchool.profile("bishkek-48"), CHANGE);
        assertThat(terms(school)).isEqualTo(before);
    }

    @Test
    void a_group_that_is_taught_now_and_then_stays_in_the_terms_that_the_roster_names() {
        SchoolId school = school(DividedYears.oddQuarters());
        cast.change(school, trimesters(), LocalDate.parse("2027-01-12"));
        assertThat(terms(school)).extracting(TermView::title).containsExactly("q1", "q3");
    }

    @Test
    void a_division_that_the_calendar_does_not_have_is_refused_at_its_place() {
        SchoolId school = school(DividedYears.quarters());
        assertThat(cast.in(school, () -> profiles.upload(bytes(trimesters()), SOMEBODY)))
                .isInstanceOfSatisfying(
                        Uploaded.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(ProfileFault::code, ProfileFault::pointer, ProfileFault::args)
                                .containsExactly(
                                        tuple("regulation.fault.terms.calendar", "/terms/0/value", List.of("9"))));
        assertThat(cast.in(school, () -> profiles.versions(0))).hasSize(1);
    }

    @Test
    void a_draft_that_the_calendar_has_left_behind_is_not_put_in_force() {
        SchoolId school = cast.add();
        Uploaded draft = cast.in(school, () -> profiles.upload(bytes(trimesters()), SOMEBODY));
        cast.apply(school, DividedYears.quarters());
        String before = rows(school);
        int version = ((Uploaded.Draft) draft).version();
        assertThatThrownBy(() -> cast.in(school, () -> {
                    profiles.approve(version, CHANGE, new ApprovalOrder("1", CHANGE), SOMEBODY);
                    return version;
                }))
                .isInstanceOfSatisfying(
                        ProfileRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("regulation.profile.terms-calendar"));
        assertThat(rows(school)).isEqualTo(before);
        assertThat(cast.in(school, profiles::current).version()).isEqualTo(1);
    }

    private SchoolId school(CurriculumRoster roster) {
        SchoolId school = cast.add();
        cast.apply(school, roster);
        return school;
    }

    private static String trimesters() {
        return CastSchool.profile("bishkek-48")
                .replace("value: quarter", "value: trimester")
                .replace("homework:\n    value: same day", "homework:\n    value: next lesson");
    }

    private static byte[] bytes(String yaml) {
        return yaml.getBytes(StandardCharsets.UTF_8);
    }

    private List<TermView> terms(SchoolId school) {
        return cast.in(school, () -> terms.ofGroup(group(school)));
    }

    private GroupId group(SchoolId school) {
        return cast.in(school, () -> groups.page("", 0)).getFirst().id();
    }

    private LessonView lesson(SchoolId school, String day) {
        return cast.in(school, () -> lessons.ofGroup(group(school), LocalDate.parse(day), LocalDate.parse(day)))
                .getFirst();
    }

    private List<LessonView> lessons(SchoolId school) {
        return cast.in(
                school,
                () -> lessons.ofGroup(group(school), LocalDate.parse("2026-09-01"), LocalDate.parse("2027-05-26")));
    }

    private UUID idOfClass(SchoolId school) {
        return jdbc.sql("select id from curriculum.school_class where school_id = ?")
                .params(school.value())
                .query(UUID.class)
                .single();
    }

    /** All that a division of the year touches, as it lies in the tables. */
    private String rows(SchoolId school) {
        return cast.in(
                school,
                () -> jdbc.sql("""
                                select coalesce(string_agg(line, '|' order by line), '') from (
                                    select t::text as line from curriculum.group_term t where school_id = :school
                                    union all select l::text from curriculum.lesson l where school_id = :school
                                    union all select p::text from regulation.profile_version p
                                        where school_id = :school and state = 'active') lines""")
                        .param("school", school.value())
                        .query(String.class)
                        .single());
    }
}
