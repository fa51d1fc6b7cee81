package io.reglament.guards.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.reglament.guards.WholeApplication;
import io.reglament.identity.Feed;
import io.reglament.identity.PeopleIntake;
import io.reglament.identity.PeopleRoster;
import io.reglament.identity.Role;
import io.reglament.tenancy.SchoolContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Access is the claim AND a living post, at every request anew. */
@WholeApplication
class AccessIT {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private PeopleIntake people;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private SchoolOfTown school;
    private SchoolOfTown other;

    @BeforeEach
    void build() {
        school = Town.of(context).here();
        other = Town.of(context).there();
    }

    @Test
    void anEndedPostEndsAccessAtOnceInAnOpenSessionAndUnderALivingToken() {
        UUID person = newcomer("ended", Role.TEACHER);
        Visitor visitor = visitor("ended", Tokens.organization(school.slug(), Role.TEACHER));
        assertThat(statuses(visitor)).containsOnly(200);

        end("guard-post-" + person + Role.TEACHER);

        assertThat(statuses(visitor)).containsOnly(404);
    }

    @Test
    void aPostLivesThroughItsLastDayAndNotTheNext() {
        UUID person = newcomer("last-day", Role.TEACHER);
        Visitor visitor = visitor("last-day", Tokens.organization(school.slug(), Role.TEACHER));

        school.database().change("update identity.post set end_date = ? where person_id = ?", Town.TODAY, person);
        assertThat(statuses(visitor)).containsOnly(200);

        school.database()
                .change("update identity.post set end_date = ? where person_id = ?", Town.TODAY.minusDays(1), person);
        assertThat(statuses(visitor)).containsOnly(404);
    }

    @Test
    void aPostThatHasNotBegunIsNone() {
        UUID person = newcomer("tomorrow", Role.TEACHER);
        school.database()
                .change("update identity.post set begin_date = ? where person_id = ?", Town.TODAY.plusDays(1), person);

        assertThat(statuses(visitor("tomorrow", Tokens.organization(school.slug(), Role.TEACHER))))
                .containsOnly(404);
    }

    @Test
    void aClaimWithoutAPostIsNothing() {
        school.account(school.person("no-post"), "no-post");

        assertThat(statuses(visitor("no-post", Tokens.organization(school.slug(), Role.values()))))
                .containsOnly(404);
    }

    @Test
    void aClaimWithoutAnAccountIsNothing() {
        school.post(school.person("no-account"), Role.TEACHER);

        assertThat(statuses(visitor("no-account", Tokens.organization(school.slug(), Role.TEACHER))))
                .containsOnly(404);
    }

    @Test
    void aPostWithoutItsClaimIsNothing() {
        newcomer("no-claim", Role.TEACHER);

        assertThat(statuses(visitor("no-claim", Map.of()))).containsOnly(404);
        assertThat(statuses(visitor("no-claim", Tokens.organization(school.slug()))))
                .containsOnly(404);
        assertThat(statuses(visitor("no-claim", Tokens.organization(school.slug(), Role.HEAD, Role.PARENT))))
                .containsOnly(404);
        assertThat(statuses(visitor("no-claim", Tokens.organization(other.slug(), Role.TEACHER))))
                .containsOnly(404);
    }

    @Test
    void rolesOutsideTheSchoolsOwnGroupsAreNeverRead() {
        newcomer("realm", Role.TEACHER);
        Map<String, Object> roles = Map.of("roles", List.of("teacher", "/teacher"));
        Map<String, Object> empty = Map.of(school.slug().value(), Map.of("groups", List.of(), "realm_access", roles));

        Visitor visitor = Visitor.signedOn(
                base(),
                claims("realm", empty)
                        .claim("realm_access", roles)
                        .claim("groups", List.of("/teacher"))
                        .claim("roles", List.of("teacher"))
                        .claim("resource_access", Map.of(Tokens.API, roles))
                        .build());

        assertThat(statuses(visitor)).containsOnly(404);
    }

    @Test
    void theSamePersonsAccountInAnotherSchoolOpensNothingThere() {
        newcomer("here-only", Role.TEACHER);

        Visitor visitor = visitor("here-only", Tokens.organization(other.slug(), Role.TEACHER));

        assertThat(visitor.get("/s/" + other.slug() + "/day").status()).isEqualTo(404);
        assertThat(visitor.get("/api/v1/s/" + other.slug() + "/lessons?date=" + Town.TODAY)
                        .status())
                .isEqualTo(404);
    }

    private UUID newcomer(String name, Role role) {
        UUID person = school.person(name);
        school.post(person, role);
        school.account(person, name);
        return person;
    }

    private Visitor visitor(String subject, Map<String, Object> organization) {
        return Visitor.signedOn(base(), claims(subject, organization).build());
    }

    private static JWTClaimsSet.Builder claims(String subject, Map<String, Object> organization) {
        return Tokens.claims(subject, Tokens.WEB).claim("organization", organization);
    }

    /** Of the page and of the API. */
    private List<Integer> statuses(Visitor visitor) {
        return List.of(
                visitor.get("/s/" + school.slug() + "/day").status(),
                visitor.get("/api/v1/s/" + school.slug() + "/lessons?date=" + Town.TODAY)
                        .status());
    }

    /** As a delta of the school's roster does it. */
    private void end(String post) {
        PeopleRoster roster = new PeopleRoster(Feed.absent(), new Feed<>(false, List.of(), Set.of(post)));
        SchoolContext.run(school.id(), () -> transaction.executeWithoutResult(status -> people.apply(roster)));
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
