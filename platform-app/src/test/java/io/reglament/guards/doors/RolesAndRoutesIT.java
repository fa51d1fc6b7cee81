package io.reglament.guards.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.identity.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role on every route: who may not is told that there is nothing; who may is not. */
@WholeApplication
class RolesAndRoutesIT {
    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    private SchoolOfTown school;

    @BeforeEach
    void build() {
        school = Town.of(context).here();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleGetsWhereItMayAndNowhereElse(Role role) {
        Visitor member = Visitor.signedOn(base(), school.subject(role), school.slug(), role);
        Map<Boolean, Answer> absent =
                Map.of(true, member.get("/api/v1/s/no-such-school/lessons"), false, member.get("/s/no-such-school"));
        List<String> faults = new ArrayList<>();
        int open = 0;
        for (Route route : Route.all(mapping)) {
            boolean may = Narrowed.may(role, route.permission().orElseThrow(), route);
            open += may ? 1 : 0;
            Answer answer = ask(role, route, member, may);
            boolean right = may ? inside(answer) : answer.equals(absent.get(route.api()));
            if (!right) {
                faults.add((may ? "kept out of " : "let into ") + route + ": " + answer);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(open).isPositive().isLessThan(Route.all(mapping).size());
    }

    private Answer ask(Role role, Route route, Visitor member, boolean may) {
        Map<String, String> values = new HashMap<>();
        for (String variable : route.variables()) {
            Kind kind = Kind.of(variable);
            values.put(variable, may ? kind.value(school, route) : kind.some().apply(school));
        }
        Visitor visitor = may && role == Role.TEACHER && values.containsKey("lesson") ? teacher(values) : member;
        return visitor.send(Requests.of(route, route.address(school.slug().value(), values), visitor));
    }

    /** Of one's own lessons only: the teacher of the one that is asked for. */
    private Visitor teacher(Map<String, String> values) {
        String subject = school.teacherOf(UUID.fromString(values.getOrDefault("lesson", "")));
        return Visitor.signedOn(base(), subject, school.slug(), Role.TEACHER);
    }

    private static boolean inside(Answer answer) {
        return answer.done() || answer.status() == 422;
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
