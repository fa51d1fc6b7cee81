package io.reglament.rostering.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.ClassRecord;
import io.reglament.curriculum.CurriculumRoster;
import io.reglament.curriculum.GroupRecord;
import io.reglament.curriculum.MembershipRecord;
import io.reglament.curriculum.SessionRecord;
import io.reglament.curriculum.SubjectRecord;
import io.reglament.curriculum.TeachingRecord;
import io.reglament.curriculum.TimetableRecord;
import io.reglament.identity.Feed;
import io.reglament.rostering.bundle.TestBundle;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CurriculumOfBundleTests {
    private static final String ENROLLMENTS =
            "sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate";

    @Test
    void classesGroupsAndTimetable() {
        CurriculumRoster roster = roster(TestBundle.sound());

        assertThat(roster.subjects().rows()).containsExactly(new SubjectRecord("k", "Algebra"));
        assertThat(roster.classes().rows()).containsExactly(new ClassRecord("h", "7-A", 7));
        assertThat(roster.groups().rows())
                .containsExactly(new GroupRecord("g", "Algebra, 7-A", "k", 7, Set.of("h"), Set.of("y")));
        assertThat(roster.timetable().rows())
                .containsExactly(new TimetableRecord(
                        "l1",
                        "g",
                        "t",
                        DayOfWeek.MONDAY,
                        1,
                        LocalTime.parse("08:30"),
                        LocalTime.parse("09:15"),
                        Optional.of("12"),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void sessionsAreYearsHolidaysOrTermsAndTheirLastDayIsIncluded() {
        CurriculumRoster roster = roster(TestBundle.sound()
                .with(
                        "academicSessions",
                        "sourcedId,title,type,startDate,endDate,schoolYear",
                        "y,Year,schoolYear,2026-09-01,2027-05-27,2027",
                        "q,First,gradingPeriod,2026-09-01,2026-10-26,2027",
                        "a,Autumn,ext:holiday,2026-10-26,2026-11-05,2027"));

        assertThat(roster.sessions().rows())
                .containsExactly(
                        session("y", SessionRecord.Kind.YEAR, "Year", "2026-09-01", "2027-05-26"),
                        session("q", SessionRecord.Kind.TERM, "First", "2026-09-01", "2026-10-25"),
                        session("a", SessionRecord.Kind.HOLIDAY, "Autumn", "2026-10-26", "2026-11-04"));
    }

    @Test
    void aGroupIsCalledByItsCodeAndAMissingGradeIsNought() {
        CurriculumRoster roster = roster(TestBundle.sound()
                .with(
                        "classes",
                        "sourcedId,title,grades,courseSourcedId,classCode,classType,schoolSourcedId,termSourcedIds",
                        "h,7-A,7,k,,homeroom,o1,y",
                        "g,\"Algebra, 7-A\",,k,\"7-A, 1\",scheduled,o1,y"));

        assertThat(roster.groups().rows())
                .containsExactly(new GroupRecord("g", "7-A, 1", "k", 0, Set.of(), Set.of("y")));
    }

    @Test
    void studentsAreMembersAndTeachersTeachGroupsOrLeadClasses() {
        CurriculumRoster roster = roster(TestBundle.sound()
                .with(
                        "enrollments",
                        ENROLLMENTS,
                        "e1,h,o1,t,teacher,true,,",
                        "e2,g,o1,t,teacher,true,2026-09-01,",
                        "e3,h,o1,s,student,,2026-09-01,2026-12-01",
                        "e4,g,o1,p,aide,,,",
                        "e5,h,o1,p,teacher,false,,"));

        assertThat(roster.memberships().rows())
                .containsExactly(new MembershipRecord(
                        "e3", "h", "s", Optional.of(day("2026-09-01")), Optional.of(day("2026-11-30"))));
        assertThat(roster.teachings().rows())
                .containsExactly(
                        new TeachingRecord("e1", "h", "t", Optional.empty(), Optional.empty()),
                        new TeachingRecord("e2", "g", "t", Optional.of(day("2026-09-01")), Optional.empty()));
    }

    @Test
    void whatADeltaDeletesHasEndedAndAbsentFilesSayNothing() {
        CurriculumRoster roster = roster(new TestBundle()
                .with(
                        "enrollments",
                        "sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role",
                        "e1,tobedeleted,g,o1,s,student")
                .mode("enrollments", "delta"));

        assertThat(roster.memberships().ended()).containsExactly("e1");
        assertThat(roster.memberships().complete()).isFalse();
        assertThat(roster.timetable()).isEqualTo(Feed.absent());
        assertThat(roster.sessions()).isEqualTo(Feed.absent());
    }

    /** Whoever is no longer the class teacher, or no longer teaches, must not keep what went with it. */
    @Test
    void whatBecameSomethingElseHasEndedAsWhatItWas() {
        CurriculumRoster roster = roster(new TestBundle()
                .with(
                        "enrollments",
                        "sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role,primary",
                        "e1,active,h,o1,t,teacher,false",
                        "e2,active,g,o1,s,student,")
                .mode("enrollments", "delta"));

        assertThat(roster.teachings().rows()).isEmpty();
        assertThat(roster.teachings().ended()).containsExactlyInAnyOrder("e1", "e2");
        assertThat(roster.memberships().rows())
                .extracting(MembershipRecord::sourcedId)
                .containsExactly("e2");
        assertThat(roster.memberships().ended()).containsExactly("e1");
    }

    private static CurriculumRoster roster(TestBundle bundle) {
        return CurriculumOfBundle.roster(Read.read(bundle), Set.of("g"));
    }

    private static SessionRecord session(String id, SessionRecord.Kind kind, String title, String first, String last) {
        return new SessionRecord(id, kind, title, day(first), day(last));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
