package io.reglament.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostgresChoiceTests {

    @Test
    void byItselfTakesTheContainerWhereAnEngineAnswersAndTheEmbeddedServerElsewhere() {
        assertThat(PostgresChoice.of(Optional.empty(), () -> true)).isEqualTo(PostgresChoice.DOCKER);
        assertThat(PostgresChoice.of(Optional.empty(), () -> false)).isEqualTo(PostgresChoice.EMBEDDED);
        assertThat(PostgresChoice.of(Optional.of("auto"), () -> true)).isEqualTo(PostgresChoice.DOCKER);
        assertThat(PostgresChoice.of(Optional.of("auto"), () -> false)).isEqualTo(PostgresChoice.EMBEDDED);
    }

    @Test
    void embeddedAsksNoEngine() {
        assertThat(PostgresChoice.of(Optional.of("embedded"), () -> {
                    throw new AssertionError("asked");
                }))
                .isEqualTo(PostgresChoice.EMBEDDED);
    }

    @Test
    void dockerWithoutAnEngineSaysSo() {
        assertThat(PostgresChoice.of(Optional.of("docker"), () -> true)).isEqualTo(PostgresChoice.DOCKER);
        assertThatIllegalStateException()
                .isThrownBy(() -> PostgresChoice.of(Optional.of("docker"), () -> false))
                .withMessage("reglament.test.postgres=docker, but no Docker engine answers");
    }

    @Test
    void anotherWishIsRefusedWithTheThreeThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostgresChoice.of(Optional.of("oracle"), () -> true))
                .withMessage("reglament.test.postgres=oracle: say auto, docker or embedded");
    }
}
