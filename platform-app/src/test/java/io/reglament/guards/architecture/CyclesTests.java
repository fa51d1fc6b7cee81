package io.reglament.guards.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The packages of a module need each other in one direction only. */
class CyclesTests {

    @Test
    void thereIsNoneInTheHouse() {
        assertThat(Rules.noCyclesBelow("io.reglament")
                        .evaluate(House.CLASSES)
                        .getFailureReport()
                        .getDetails())
                .isEmpty();
    }

    @Test
    void isRedOnTwoPackagesThatNeedEachOther() {
        List<String> found = Rules.noCyclesBelow("fixtures.cycles")
                .evaluate(House.fixture("cycles"))
                .getFailureReport()
                .getDetails();

        assertThat(found).hasSize(1).first().asString().contains("Cycle detected");
    }
}
