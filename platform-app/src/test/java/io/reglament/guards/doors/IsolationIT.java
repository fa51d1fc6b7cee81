package io.reglament.guards.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.reglament.guards.WholeApplication;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * On every route there is: what another school has is answered as what nobody has, word for word, to everybody who may
 * use the route; what is one's own is there. Routes and the kinds of their ids are found in the running application.
 */
@WholeApplication
class IsolationIT {
    private static final AccessTable TABLE = new AccessTable();

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    private Town town;
    private Asking door;

    @BeforeEach
    void build() {
        town = Town.of(context);
        door = new Asking(new Visitors(port, town.here()));
    }

    @Test
    void routesAreFound() {
        assertThat(Route.all(mapping))
                .hasSizeGreaterThan(50)
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

    private void foreignAndAbsent(Route route) {
        Place own = town.here().placeFor(route, Relation.OWN);
        Map<String, String> values = Asking.values(route, own);
        Place there = town.there().place(Relation.OWN);
        for (Who who : allowed(route)) {
            for (String variable : route.variables()) {
                Kind kind = Kind.of(variable);
                Answer foreign = door.ask(
                        who, route, Asking.with(values, variable, kind.of().apply(there)), own);
                Answer absent = door.ask(who, route, Asking.with(values, variable, kind.absent()), own);

                assertThat(absent.status()).as(who + " " + absent).isEqualTo(404);
                assertThat(foreign).as(who.toString()).isEqualTo(absent);
            }
        }
    }

    private void foreignAndAbsentSchool(Route route) {
        Place there = town.there().place(Relation.OWN);
        Map<String, String> theirs = Asking.values(route, there);
        for (Who who : allowed(route)) {
            Answer foreign = door.ask(who, route, town.there().slug().value(), theirs, there);
            Answer absent = door.ask(who, route, "no-such-school", theirs, there);

            assertThat(absent.status()).as(who + " " + absent).isEqualTo(404);
            assertThat(foreign).as(who.toString()).isEqualTo(absent);
        }
    }

    /** Everybody: whoever may look into all of a school is kept out of another's by its walls alone. */
    private static Set<Who> allowed(Route route) {
        return TABLE.of(route).allowed();
    }
}
