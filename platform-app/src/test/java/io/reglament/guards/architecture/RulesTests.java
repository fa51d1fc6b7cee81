package io.reglament.guards.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for the house, and is broken by what was broken on purpose for it. */
class RulesTests {
    private static final Map<String, ArchRule> RULES = new TreeMap<>(Map.of(
            "time", Rules.TIME_COMES_FROM_THE_SCHOOL_CLOCK,
            "clock", Rules.NO_CLOCK_BEAN,
            "injection", Rules.NO_FIELD_IS_INJECTED,
            "controllers", Rules.CONTROLLERS_LIVE_IN_WEB,
            "sql", Rules.WEB_KNOWS_NO_DATABASE,
            "allowed", Rules.ROUTES_OF_A_SCHOOL_SAY_WHO_MAY,
            "naming", Rules.NAMES_SAY_SOMETHING,
            "printing", Rules.ONLY_COMMANDS_PRINT,
            "keycloak", Rules.KEYCLOAK_IS_KNOWN_TO_ITS_ADAPTER_ALONE));

    /** How often the fixture of the same name breaks the rule: each way to break it once. */
    private static final Map<String, Integer> BREACHES = Map.of(
            "time", 8,
            "clock", 2,
            "injection", 2,
            "controllers", 2,
            "sql", 4,
            "allowed", 3,
            "naming", 5,
            "printing", 3,
            "keycloak", 1);

    static Iterable<String> names() {
        return RULES.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void holdsForTheHouse(String name) {
        assertThat(RULES.get(name).evaluate(House.CLASSES).getFailureReport().getDetails())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isBrokenByItsFixture(String name) {
        List<String> breaches =
                RULES.get(name).evaluate(House.fixture(name)).getFailureReport().getDetails();

        assertThat(breaches).hasSizeGreaterThanOrEqualTo(BREACHES.get(name));
    }
}
