package io.reglament.guards.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.reglament.guards.WholeApplication;
import io.reglament.identity.Permission;
import io.reglament.identity.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * On every route there is: what another school has is answered as what nobody has, word for word, and what is one's own
 * is there. Routes and the kinds of their ids are found in the running application.
 */
@WholeApplication
class IsolationIT {
    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    private Town town;

    @BeforeEach
    void build() {
        town = Town.of(context);
    }

    @Test
    void routesAreFound() {
        assertThat(Route.all(mapping))
                .hasSizeGreaterThan(25)
                .extracting(Route::method)
                .contains(RequestMethod.GET, RequestMethod.PUT, RequestMethod.POST);
    }

    @Test
    void everyRouteOfASchoolSaysWhoMay() {
        assertThat(Route.all(mapping).stream()
                        .filter(route -> route.permission().isEmpty()))
                .isEmpty();
    }

    @Test
    void anUnknownKindOfVariableIsRed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kind.of("parcel"))
                .withMessage("An unknown kind of path variable: parcel");
    }

    @TestFactory
    List<DynamicTest> anotherSchoolsIdIsAnsweredAsAnAbsentOne() {
        return Route.all(mapping).stream()
                .filter(route -> !route.variables().isEmpty())
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> foreignAndAbsent(route)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> anotherSchoolsAddressIsAnsweredAsAnAbsentOne() {
        return Route.all(mapping).stream()
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> foreignAndAbsentSchool(route)))
                .toList();
    }

    /** The positive control: the same requests with one's own ids. */
    @TestFactory
    List<DynamicTest> onesOwnIsThere() {
        return Route.all(mapping).stream()
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> own(route)))
                .toList();
    }

    private void foreignAndAbsent(Route route) {
        Map<String, String> own = values(route, town.here());
        for (Visitor visitor : allAllowed(route, own)) {
            for (String variable : route.variables()) {
                String theirs = Kind.of(variable).value(town.there(), route);
                Answer foreign = ask(route, visitor, with(own, variable, theirs));
                Answer absent = ask(
                        route, visitor, with(own, variable, Kind.of(variable).absent()));

                assertThat(absent.status()).as(absent.toString()).isEqualTo(404);
                assertThat(foreign).isEqualTo(absent);
            }
        }
    }

    /**
     * For a lesson also whoever may look into all of them: its own teacher would be kept from a foreign one by not
     * giving it, even with both walls down.
     */
    private List<Visitor> allAllowed(Route route, Map<String, String> own) {
        Visitor first = allowed(route, own);
        return own.containsKey("lesson") && route.reads()
                ? List.of(
                        first,
                        Visitor.signedOn(
                                base(),
                                town.here().subject(Role.HEAD),
                                town.here().slug(),
                                Role.HEAD))
                : List.of(first);
    }

    private void foreignAndAbsentSchool(Route route) {
        Map<String, String> theirs = values(route, town.there());
        Visitor visitor = allowed(route, values(route, town.here()));

        Answer foreign = ask(route, visitor, town.there().slug().value(), theirs);
        Answer absent = ask(route, visitor, "no-such-school", theirs);

        assertThat(absent.status()).as(absent.toString()).isEqualTo(404);
        assertThat(foreign).isEqualTo(absent);
    }

    private void own(Route route) {
        Map<String, String> own = values(route, town.here());

        Answer answer = ask(route, allowed(route, own), own);

        assertThat(answer.done() || Faulty.IS_WHAT_WAS_SENT.contains(route.toString()) && answer.status() == 422)
                .as(answer.toString())
                .isTrue();
    }

    /** Somebody who may use the route here: for a lesson its teacher, else whoever has the permission. */
    private Visitor allowed(Route route, Map<String, String> own) {
        if (own.containsKey("lesson")) {
            String subject = town.here().teacherOf(UUID.fromString(own.getOrDefault("lesson", "")));
            return Visitor.signedOn(base(), subject, town.here().slug(), Role.TEACHER);
        }
        Permission permission = route.permission().orElseThrow();
        Role role = Arrays.stream(Role.values())
                .filter(each -> Narrowed.may(each, permission, route))
                .findFirst()
                .orElseThrow();
        return Visitor.signedOn(base(), town.here().subject(role), town.here().slug(), role);
    }

    private Answer ask(Route route, Visitor visitor, Map<String, String> values) {
        return ask(route, visitor, town.here().slug().value(), values);
    }

    private static Answer ask(Route route, Visitor visitor, String slug, Map<String, String> values) {
        return visitor.send(Requests.of(route, route.address(slug, values), visitor));
    }

    private static Map<String, String> values(Route route, SchoolOfTown school) {
        Map<String, String> values = new HashMap<>();
        route.variables()
                .forEach(variable -> values.put(variable, Kind.of(variable).value(school, route)));
        return values;
    }

    private static Map<String, String> with(Map<String, String> values, String variable, String value) {
        Map<String, String> changed = new HashMap<>(values);
        changed.put(variable, value);
        return changed;
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
