package io.reglament.testsupport;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Where tests take their PostgreSQL from, decided by the system property {@code reglament.test.postgres}: {@code auto}
 * (also when absent), {@code docker} or {@code embedded}.
 */
enum PostgresChoice {
    DOCKER,
    EMBEDDED;

    static final String PROPERTY = "reglament.test.postgres";

    /**
     * The decision.
     *
     * @param wish the value of {@link #PROPERTY}
     * @param engineAnswers asked only when the wish leaves it open or demands an engine
     */
    static PostgresChoice of(Optional<String> wish, BooleanSupplier engineAnswers) {
        return switch (wish.orElse("auto")) {
            case "auto" -> engineAnswers.getAsBoolean() ? DOCKER : EMBEDDED;
            case "docker" -> demand(engineAnswers);
            case "embedded" -> EMBEDDED;
            default ->
                throw new IllegalArgumentException(
                        PROPERTY + "=" + wish.orElseThrow() + ": say auto, docker or embedded");
        };
    }

    private static PostgresChoice demand(BooleanSupplier engineAnswers) {
        if (!engineAnswers.getAsBoolean()) {
            throw new IllegalStateException(PROPERTY + "=docker, but no Docker engine answers");
        }
        return DOCKER;
    }
}
