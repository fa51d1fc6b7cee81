package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The schema says what the catalogue of parameters says: {@code -Dreglament.docs=write} writes it anew. */
class ProfileSchemaTests {
    private static final Path SCHEMA = Path.of("..", "profiles", "profile.schema.json");

    @Test
    void theSchemaHasEveryParameter() throws IOException {
        String made = new SchemaMaking(Files.readString(SCHEMA)).make();
        if ("write".equals(System.getProperty("reglament.docs"))) {
            Files.writeString(SCHEMA, made);
        }

        assertThat(Files.readString(SCHEMA))
                .as("profile.schema.json is out of step: run with -Dreglament.docs=write")
                .isEqualTo(made);
    }

    @Test
    void noTwoParametersStandInOnePlace() {
        Set<String> places = new HashSet<>();
        Parameters.all()
                .forEach(parameter -> assertThat(places.add(parameter.pointer()))
                        .as(parameter.pointer())
                        .isTrue());
    }
}
