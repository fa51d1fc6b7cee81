package io.reglament.guards.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role on every route: a role without the route's permission is told that there is nothing. */
@WholeApplication
class RolesAndRoutesIT {
    private static final AccessTable TABLE = new AccessTable();

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    private SchoolOfTown school;
    private Visitors visitors;

    @BeforeEach
    void build() {
        school = Town.of(context).here();
        visitors = new Visitors(port, school);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleGetsNowhereWithoutThePermission(Role role) {
        Visitor member = visitors.of(role);
        Map<Boolean, Answer> absent =
                Map.of(true, member.get("/api/v1/s/no-such-school/lessons"), false, member.get("/s/no-such-school"));
        Place place = school.place(Relation.OWN);
        List<String> faults = new ArrayList<>();
        for (Route route : Route.all(mapping)) {
            if (!Permitted.may(role, route)) {
                String address = route.address(school.slug().value(), Asking.values(route, place));
                Answer answer = member.send(Requests.of(route, address, place, member));
                if (!answer.equals(absent.get(route.api()))) {
                    faults.add("let into " + route + ": " + answer);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** What the table allows is what the annotations allow, or narrower: never wider. */
    @Test
    void whoeverGetsInHasThePermission() {
        for (Route route : Route.all(mapping)) {
            Set<Role> roles = TABLE.of(route).allowed().stream().map(Who::role).collect(Collectors.toSet());

            assertThat(roles).as(route.toString()).allMatch(role -> Permitted.may(role, route));
        }
    }
}
