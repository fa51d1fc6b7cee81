package io.reglament.guards.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.reglament.guards.WholeApplication;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * Role × relation × resource: everybody of {@link Who}, on what is theirs and on what is not, on every route of a
 * school. Each cell the table allows is answered with what was asked for; each other one as if there were nothing.
 */
@WholeApplication
class RelationsIT {
    private static final Set<Integer> REFUSED = Set.of(409, 422);
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
    private Asking door;

    @BeforeEach
    void build() {
        school = Town.of(context).here();
        visitors = new Visitors(port, school);
        door = new Asking(visitors);
    }

    @Test
    void aRouteThatNobodySpokeOfIsRed() {
        Route unknown = new Route(RequestMethod.GET, "/s/{slug}/parcels", Optional.empty());

        assertThatIllegalArgumentException().isThrownBy(() -> TABLE.of(unknown));
    }

    @Test
    void theTableSpeaksOfNoRouteThatIsNotThere() {
        assertThat(TABLE.routes())
                .containsExactlyInAnyOrderElementsOf(
                        Route.all(mapping).stream().map(Route::toString).collect(Collectors.toSet()));
    }

    @Test
    void everyAddressOutsideSchoolsIsKnown() {
        assertThat(Route.outside(mapping)).isEqualTo(OutsideRoutes.ALL);
    }

    @TestFactory
    List<DynamicTest> everybodyGetsWhereTheTableLetsThemAndNowhereElse() {
        return Route.all(mapping).stream()
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> everybody(route)))
                .toList();
    }

    private void everybody(Route route) {
        Access access = TABLE.of(route);
        List<String> faults = new ArrayList<>();
        for (Who who : Who.values()) {
            for (Relation relation : relations(route)) {
                cell(route, who, relation, access.may(who, relation)).ifPresent(faults::add);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(access.allowed()).isNotEmpty();
    }

    /** Without a thing in the address there is nothing that could be somebody's. */
    private static List<Relation> relations(Route route) {
        return route.variables().stream().anyMatch(Kind::ofAPlace)
                ? Arrays.asList(Relation.values())
                : List.of(Relation.OWN);
    }

    private Optional<String> cell(Route route, Who who, Relation relation, boolean may) {
        Place place = may ? school.placeFor(route, relation) : school.place(relation);
        Map<String, String> values = Asking.values(route, place);
        Answer answer = door.ask(who, route, values, place);
        boolean right = may ? inside(route, answer) : answer.equals(visitors.absent(who, route));
        return right
                ? Optional.empty()
                : Optional.of("%s %s by %s on %s: %s"
                        .formatted(may ? "kept out of" : "let into", route, who, relation, answer));
    }

    /** What was asked for was done, or refused by a clause, as only those inside are; a text sent to be refused was. */
    private static boolean inside(Route route, Answer answer) {
        boolean refused = answer.body().contains("\"outcome\":\"refused\"")
                && !answer.body().contains("\"clause\":{");
        return answer.done() && !refused
                || Faulty.IS_WHAT_WAS_SENT.contains(route.toString()) && REFUSED.contains(answer.status());
    }
}
