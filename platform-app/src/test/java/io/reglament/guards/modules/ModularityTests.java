package io.reglament.guards.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.reglament.ReglamentApplication;
import io.reglament.guards.Repository;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules see of each other what they were given, and no more. */
class ModularityTests {
    static final ApplicationModules MODULES = ApplicationModules.of(
            ReglamentApplication.class,
            JavaClass.Predicates.resideInAnyPackage(
                            "io.reglament.local..",
                            "io.reglament.testsupport..",
                            "io.reglament.guards..",
                            "io.reglament.journeys..",
                            "io.reglament.clauses..")
                    .as("what no district runs"));

    @Test
    void everyModuleKeepsToWhatItWasGiven() {
        assertThat(MODULES.detectViolations().getMessages()).isEmpty();
    }

    @Test
    void theModulesAreThoseOfTheSourceTree() {
        assertThat(MODULES.stream()
                        .map(module -> module.getIdentifier().toString())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Repository.modules().stream()
                        .map(Repository.Module::name)
                        .toList());
    }

    @Test
    void isRedWhenAModuleReachesIntoAnotherOrTwoNeedEachOther() {
        ApplicationModules broken = ApplicationModules.of("fixtures.modulith", location -> true);

        assertThat(broken.detectViolations().getMessages())
                .anyMatch(fault -> fault.contains("Cycle"))
                .anyMatch(fault -> fault.contains("non-exposed type") && fault.contains("Hidden"))
                .anyMatch(fault -> fault.contains("Allowed targets"));
    }
}
