package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** docs/profile-language.md is made from the schema and the seeds: {@code -Dreglament.docs=write} writes it anew. */
class LanguageReferenceTests {
    private static final Path PAGE = Path.of("..", "..", "docs", "profile-language.md");

    @Test
    void theReferenceSaysWhatTheSchemaSays() throws IOException {
        Map<String, Profile> seeds =
                Samples.SCHOOLS.keySet().stream().collect(Collectors.toMap(Function.identity(), Samples::profile));
        String made = new LanguageReference(JsonMapper.shared().readTree(ProfileResources.schema()), seeds).make();
        if ("write".equals(System.getProperty("reglament.docs"))) {
            Files.writeString(PAGE, made);
        }

        assertThat(PAGE)
                .as("docs/profile-language.md is out of step: run with -Dreglament.docs=write")
                .hasContent(made);
    }
}
