package io.reglament.guards.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Ids in bodies: what belongs to another group, class or school is refused and nothing of it kept, and another school's
 * is answered as what nobody has. With one's own the same body is kept.
 */
@WholeApplication
class BodiesIT {
    private static final List<String> ROOTS = List.of("/s/", "/api/v1/s/");

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private Town town;
    private TownDatabase database;
    private Visitors visitors;

    @BeforeEach
    void build() {
        town = Town.of(context);
        database = town.here().database();
        visitors = new Visitors(port, town.here());
    }

    @TestFactory
    Stream<DynamicTest> onesOwnIsKept() {
        return slips((slip, root) -> {
            Place own = town.here().fresh(Relation.OWN);
            Ledger before = Ledger.of(database);

            Answer answer = slip.sent(visitors.of(slip.who()), root, own, slip.idOf(own));

            assertThat(answer.done()).as(answer.toString()).isTrue();
            assertThat(answer.body()).doesNotContain("\"refused\"");
            assertThat(Ledger.of(database)).isNotEqualTo(before);
        });
    }

    @TestFactory
    Stream<DynamicTest> anothersOfTheSameSchoolIsRefused() {
        return slips((slip, root) -> {
            Place own = town.here().fresh(Relation.OWN);
            refused(slip, root, own, slip.idOf(town.here().fresh(Relation.FOREIGN)));
            if (!slip.namesAStudent()) {
                refused(slip, root, own, slip.idOf(town.here().fresh(Relation.OWN)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> anotherSchoolsIsRefusedAsWhatNobodyHas() {
        return slips((slip, root) -> {
            Place own = town.here().fresh(Relation.OWN);
            UUID foreign = slip.idOf(town.there().fresh(Relation.OWN));
            UUID nobodys = UUID.fromString(Kind.of("work").absent());

            assertThat(refused(slip, root, own, foreign)).isEqualTo(refused(slip, root, own, nobodys));
        });
    }

    private Answer refused(Slip slip, String root, Place own, UUID named) {
        Ledger before = Ledger.of(database);

        Answer answer = slip.sent(visitors.of(slip.who()), root, own, named);

        assertThat(answer.status() == 404
                        || answer.status() == 422
                        || answer.status() == 400
                        || answer.status() == 200 && answer.body().contains("\"outcome\":\"refused\""))
                .as(answer.toString())
                .isTrue();
        assertThat(Ledger.of(database)).isEqualTo(before);
        return answer.withoutIds();
    }

    private static Stream<DynamicTest> slips(Check check) {
        return Arrays.stream(Slip.values())
                .flatMap(slip -> ROOTS.stream()
                        .map(root -> DynamicTest.dynamicTest(slip + " " + root, () -> check.of(slip, root))));
    }

    private interface Check {
        void of(Slip slip, String root);
    }
}
