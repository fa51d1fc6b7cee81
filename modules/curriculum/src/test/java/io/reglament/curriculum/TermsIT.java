package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.identity.Feed;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CurriculumContext
class TermsIT {
    @Autowired
    private CastSchool cast;

    @Autowired
    private Terms terms;

    @Autowired
    private Groups groups;

    @Autowired
    private Lessons lessons;

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
    void theTermsOfAGroupInOrder() {
        assertThat(titles()).containsExactly("t1", "t2", "t3");
        assertThat(cast.in(school, () -> terms.ofGroup(groups().getLast().id())))
                .extracting(TermView::title)
                .containsExactly("t2");
        SchoolId other = cast.add();
        GroupId group = groups().getFirst().id();
        assertThat(cast.in(other, () -> terms.ofGroup(group))).isEmpty();
    }

    @Test
    void everyLessonStandsInTheTermOfItsDay() {
        GroupId group = groups().getFirst().id();
        List<LessonView> all = cast.in(
                school, () -> lessons.ofGroup(group, LocalDate.parse("2026-08-24"), LocalDate.parse("2027-03-27")));
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(lesson -> assertThat(at(lesson.date())).contains(lesson.term()));
        assertThat(at(LocalDate.parse("2026-10-30"))).isEmpty();
    }

    @Test
    void aYearAroundTheTermsIsNoTerm() {
        GroupRecord whole = new GroupRecord("g1", "9-Б", "math", 9, Set.of("c"), Set.of("y", "t1", "t2", "t3"));
        cast.apply(
                school,
                new CurriculumRoster(
                        Rosters.changed(Rosters.session("y", Kind.YEAR, "2026-08-24", "2027-03-27")),
                        Feed.absent(),
                        Feed.absent(),
                        Rosters.changed(whole),
                        Feed.absent(),
                        Feed.absent(),
                        Feed.absent()));
        assertThat(titles()).containsExactly("t1", "t2", "t3");
    }

    private Optional<TermId> at(LocalDate day) {
        GroupId group = groups().getFirst().id();
        return cast.in(school, () -> terms.at(group, day)).map(TermView::id);
    }

    private List<String> titles() {
        GroupId group = groups().getFirst().id();
        return cast.in(school, () -> terms.ofGroup(group)).stream()
                .map(TermView::title)
                .toList();
    }

    private List<GroupView> groups() {
        return cast.in(school, () -> groups.page("", 0));
    }
}
