package io.reglament.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.rostering.runs.ImportState;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTests {
    @ParameterizedTest
    @ValueSource(strings = {"ky", "en"})
    void theLanguagesHaveTheSameKeys(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames()).isEqualTo(texts("ru").stringPropertyNames());
        assertThat(texts(language).values()).noneMatch(text -> text.toString().isBlank());
    }

    /** Keys that the templates and the checks put together from parts. */
    @Test
    void everyStateStepKindAndCheckHasItsText() throws IOException {
        assertThat(texts("ru").stringPropertyNames())
                .containsAll(Stream.of(ImportState.values())
                        .map(state -> "rostering.state." + state)
                        .toList())
                .containsAll(Stream.of(ImportState.values())
                        .filter(ImportState::ended)
                        .flatMap(state ->
                                Stream.of("rostering.explained." + state, "rostering.explained." + state + ".dry"))
                        .toList())
                .containsAll(Stream.of(ImportStep.values())
                        .map(step -> "rostering.step." + step)
                        .toList())
                .containsAll(kinds())
                .contains("rostering.bundle.session.long", "rostering.bundle.timetable.kind");
    }

    private static List<String> kinds() {
        return Stream.of(
                        "people",
                        "posts",
                        "sessions",
                        "subjects",
                        "classes",
                        "groups",
                        "memberships",
                        "teachings",
                        "timetable",
                        "lessons")
                .map(kind -> "rostering.kind." + kind)
                .toList();
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String resource = "/messages/rostering/text_" + language + ".properties";
        try (Reader reader =
                new InputStreamReader(TextsTests.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
