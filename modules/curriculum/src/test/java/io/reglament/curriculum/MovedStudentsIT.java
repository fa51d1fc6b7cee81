package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An import that moves students touches the works of the groups they came to and left. */
@CurriculumContext
class MovedStudentsIT {
    @Autowired
    private CastSchool cast;

    @Autowired
    private Groups groups;

    @Autowired
    private PretendedWorkFacts works;

    @Autowired
    private MovableTime time;

    private SchoolId school = new SchoolId(1);
    private UUID whole = new UUID(0, 0);
    private UUID part = new UUID(0, 0);
    private UUID inWhole = new UUID(0, 0);
    private UUID inPart = new UUID(0, 0);

    @BeforeEach
    void aSchoolOnFriday() {
        time.set(Instant.parse("2026-11-20T06:00:00Z"));
        school = cast.add();
        cast.apply(school, Rosters.whole());
        whole = group("9-Б").value();
        part = group("9-Б, подгр. 1").value();
        inWhole = works.in(new GroupId(whole));
        inPart = works.in(new GroupId(part));
        cast.touched(school);
    }

    @Test
    void whoComesAndWhoLeavesTouchesTheGroupAndItsWorks() {
        cast.apply(school, Rosters.memberships(Rosters.changed(Rosters.member("new", "g2", "s1", "2026-11-10", ""))));
        assertThat(cast.touched(school)).containsExactlyInAnyOrder(inPart, part);
        cast.apply(school, Rosters.memberships(Rosters.ended("m2")));
        assertThat(cast.touched(school)).containsExactlyInAnyOrder(inWhole, whole);
    }

    @Test
    void otherDaysOrAnotherGroupTouchBoth() {
        cast.apply(school, Rosters.memberships(Rosters.changed(Rosters.member("m3", "g1", "s2", "2026-09-01", ""))));
        assertThat(cast.touched(school)).containsExactlyInAnyOrder(inWhole, whole);
        cast.apply(school, Rosters.memberships(Rosters.changed(Rosters.member("m3", "g2", "s2", "2026-09-01", ""))));
        assertThat(cast.touched(school)).containsExactlyInAnyOrder(inWhole, inPart, whole, part);
    }

    @Test
    void theSameAgainAndMembersOfClassesTouchNothing() {
        cast.apply(school, Rosters.whole());
        cast.apply(school, Rosters.memberships(Rosters.changed(Rosters.member("m1", "c", "s1", "2026-09-01", ""))));
        assertThat(cast.touched(school)).isEmpty();
    }

    private GroupId group(String label) {
        return cast.in(school, () -> groups.page("", 0)).stream()
                .filter(found -> found.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
