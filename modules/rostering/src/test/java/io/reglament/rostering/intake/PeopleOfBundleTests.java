package io.reglament.rostering.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Feed;
import io.reglament.identity.PeopleRoster;
import io.reglament.identity.PeopleRoster.PersonRecord;
import io.reglament.identity.PeopleRoster.PostRecord;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.rostering.bundle.TestBundle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeopleOfBundleTests {
    @Test
    void namesGuardiansAndPosts() {
        PeopleRoster roster = roster(TestBundle.sound());

        assertThat(roster.people().complete()).isTrue();
        assertThat(roster.people().rows())
                .containsExactly(
                        person("t", "Lee", "Ann", Set.of()),
                        person("s", "Ray", "Bob", Set.of("p")),
                        person("p", "Ray", "Eve", Set.of()));
        assertThat(roster.posts().rows())
                .extracting(PostRecord::role)
                .containsExactly(Role.TEACHER, Role.CLASS_TEACHER, Role.STUDENT);
    }

    @Test
    void aGuardianWhoNamesTheChildIsNotTheChildsWard() {
        PeopleRoster roster = roster(TestBundle.sound()
                .with(
                        "users",
                        "sourcedId,enabledUser,givenName,familyName,middleName,agentSourcedIds",
                        "t,true,Ann,Lee,,",
                        "s,true,Bob,Ray,Evich,p",
                        "p,true,Eve,Ray,,s")
                .with(
                        "roles",
                        "sourcedId,userSourcedId,roleType,role,orgSourcedId",
                        "r1,s,primary,student,o1",
                        "r2,p,primary,guardian,o1"));

        assertThat(roster.people().rows())
                .contains(
                        person("p", "Ray", "Eve", Set.of()),
                        new PersonRecord("s", new PersonName("Ray", "Bob", Optional.of("Evich")), Set.of("p")));
    }

    @Test
    void aPostEndsOnTheDayBeforeTheFirstWithoutIt() {
        PeopleRoster roster = roster(TestBundle.sound()
                .with(
                        "roles",
                        "sourcedId,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId",
                        "r1,t,primary,teacher,2026-09-01,2026-11-16,o1"));

        assertThat(roster.posts().rows())
                .containsExactly(new PostRecord(
                        "r1",
                        "t",
                        Role.TEACHER,
                        Optional.of(LocalDate.parse("2026-09-01")),
                        Optional.of(LocalDate.parse("2026-11-15"))));
    }

    @Test
    void rolesThatAreNotOursMakeNoPost() {
        PeopleRoster roster = roster(TestBundle.sound()
                .with(
                        "roles",
                        "sourcedId,userSourcedId,roleType,role,orgSourcedId",
                        "r1,t,primary,districtAdministrator,o1",
                        "r2,t,secondary,ext:cook,o1"));

        assertThat(roster.posts().rows()).isEmpty();
    }

    @Test
    void aDeltaNamesWhatEndedAndAnAbsentFileSaysNothing() {
        PeopleRoster roster = roster(new TestBundle()
                .with(
                        "users",
                        "sourcedId,status,enabledUser,givenName,familyName",
                        "t,active,true,Ann,Lee",
                        "s,tobedeleted,true,Bob,Ray")
                .mode("users", "delta"));

        assertThat(roster.people())
                .isEqualTo(new Feed<>(false, List.of(person("t", "Lee", "Ann", Set.of())), Set.of("s")));
        assertThat(roster.posts()).isEqualTo(Feed.absent());
    }

    private static PeopleRoster roster(TestBundle bundle) {
        return PeopleOfBundle.roster(Read.read(bundle));
    }

    private static PersonRecord person(String id, String family, String given, Set<String> guardians) {
        return new PersonRecord(id, new PersonName(family, given, Optional.empty()), guardians);
    }
}
