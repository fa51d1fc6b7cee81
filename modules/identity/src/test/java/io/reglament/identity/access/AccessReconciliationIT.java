package io.reglament.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reglament.identity.AccessDesk;
import io.reglament.identity.AccessDesk.Issued;
import io.reglament.identity.FakeDirectory;
import io.reglament.identity.FakeSignOns;
import io.reglament.identity.Feed;
import io.reglament.identity.PeopleIntake;
import io.reglament.identity.PeopleRoster;
import io.reglament.identity.PeopleRoster.PersonRecord;
import io.reglament.identity.PeopleRoster.PostRecord;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.identity.WholeIdentity;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.TestSchools;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The directory says what the school's posts say, however it came to differ. */
@WholeIdentity
class AccessReconciliationIT {
    @Autowired
    private AccessDesk desk;

    @Autowired
    private PeopleIntake intake;

    @Autowired
    private FakeDirectory directory;

    @Autowired
    private FakeSignOns signOns;

    @Autowired
    private TouchedSchoolsAlign touched;

    @Autowired
    private EverySchoolAligns every;

    @Autowired
    private TestSchools schools;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private SchoolId school;

    @BeforeEach
    void twoPeople() {
        school = schools.add();
        List<PersonRecord> people = List.of(person("t"), person("u"));
        List<PostRecord> posts = List.of(post("p1", "t", Role.TEACHER), post("p2", "t", Role.DEPUTY_HEAD));
        apply(new PeopleRoster(new Feed<>(true, people, Set.of()), new Feed<>(true, posts, Set.of())));
    }

    @AfterEach
    void back() {
        directory.away(false);
    }

    @Test
    void anAccountIsIssuedOnceWithTheRolesOfItsPosts() {
        String username = issue("t");

        assertThat(directory.roles(username)).containsExactlyInAnyOrder(Role.TEACHER, Role.DEPUTY_HEAD);
        assertThat(issue("t")).isEqualTo(username);
        assertThat(directory.passwords()).containsOnlyOnce(username);
        assertThat(mends(username)).containsExactlyInAnyOrder("ACCOUNT_MADE", "ROLE_GIVEN", "ROLE_GIVEN");
    }

    @Test
    void nobodyGetsAnAccountWhenOneKeyIsUnknown() {
        assertThatExceptionOfType(AccessDesk.UnknownPeople.class)
                .isThrownBy(() -> SchoolContext.call(school, () -> desk.issue(List.of("u", "nobody"), "secret", true)))
                .withMessageContaining("nobody");
        assertThat(accounts()).isEmpty();
    }

    @Test
    void anImportAloneGivesNobodyAnAccount() {
        touched.run();

        assertThat(accounts()).isEmpty();
    }

    @Test
    void aRoleTakenByHandIsPutBackAndAnExtraOneTakenAway() {
        String username = issue("t");
        directory.byHand(username, Set.of(Role.TEACHER, Role.HEAD));

        every.run();

        assertThat(directory.roles(username)).containsExactlyInAnyOrder(Role.TEACHER, Role.DEPUTY_HEAD);
        assertThat(mends(username))
                .contains("ROLE_TAKEN")
                .filteredOn("ROLE_GIVEN"::equals)
                .hasSize(3);
        every.run();
        assertThat(mends(username)).hasSize(5);
    }

    @Test
    void anEndedPostIsTakenFromTheDirectorySoonAfterTheImport() {
        String username = issue("t");
        end("p2");

        touched.run();

        assertThat(directory.roles(username)).containsExactly(Role.TEACHER);
    }

    @Test
    void aDirectoryThatIsAwayIsAlignedLater() {
        String username = issue("t");
        end("p2");
        directory.away(true);
        touched.run();
        assertThat(directory.roles(username)).contains(Role.DEPUTY_HEAD);

        directory.away(false);
        touched.run();

        assertThat(directory.roles(username)).containsExactly(Role.TEACHER);
    }

    @Test
    void whoeverIsDisabledInTheDirectoryIsSignedOutOnce() {
        String subject = "subject of " + issue("t");
        signOns.open(subject);
        signOns.open("somebody else");
        every.run();
        assertThat(signOns.open()).contains(subject);

        directory.disable(issue("t"));
        every.run();
        every.run();

        assertThat(signOns.open()).contains("somebody else").doesNotContain(subject);
        assertThat(directory.signedOut()).containsOnlyOnce(subject);
    }

    private String issue(String key) {
        List<Issued> issued = SchoolContext.call(school, () -> desk.issue(List.of(key), "secret", true));
        return issued.getFirst().username();
    }

    private void end(String post) {
        apply(new PeopleRoster(Feed.absent(), new Feed<>(false, List.of(), Set.of(post))));
    }

    private void apply(PeopleRoster roster) {
        SchoolContext.run(school, () -> transaction.executeWithoutResult(status -> intake.apply(roster)));
    }

    private List<String> mends(String username) {
        return inSchool("select mend from identity.access_mend where school_id = ? and username = ?", username);
    }

    private List<String> accounts() {
        return inSchool("select username from identity.account where school_id = ?");
    }

    private List<String> inSchool(String sql, Object... more) {
        return SchoolContext.call(
                school,
                () -> transaction.execute(status -> jdbc.sql(sql)
                        .param(school.value())
                        .params(List.of(more))
                        .query(String.class)
                        .list()));
    }

    private static PersonRecord person(String key) {
        return new PersonRecord(key, new PersonName("Петров", "Пётр", Optional.empty()), Set.of());
    }

    private static PostRecord post(String key, String person, Role role) {
        return new PostRecord(key, person, role, Optional.empty(), Optional.empty());
    }
}
