package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.own.Condition;
import io.reglament.regulation.own.FactLine;
import io.reglament.regulation.own.Over;
import io.reglament.regulation.own.Reading;
import io.reglament.regulation.own.Vocabulary;
import io.reglament.regulation.yaml.YamlReader;
import io.reglament.regulation.yaml.YamlTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page for schools says what is declared, and what it shows works. */
class OwnRulesPageTests {
    private static final Path PAGE = Path.of("../../docs/own-rules.md");
    private static final YamlTree BASE = YamlReader.read(ProfileResources.base().getBytes(StandardCharsets.UTF_8));

    @Test
    void thePageSaysWhatIsDeclared() throws IOException {
        String text = OwnRulesPage.text();
        if ("write".equals(System.getProperty("reglament.docs"))) {
            Files.writeString(PAGE, text);
        }

        assertThat(PAGE).as("run with -Dreglament.docs=write").exists();
        assertThat(Files.readString(PAGE))
                .as("docs/own-rules.md is out of step: run with -Dreglament.docs=write")
                .isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void itsExamplesCanBeKept(Over over) {
        Vocabulary words = new Vocabulary(
                BASE.root().at("/marks/forms").propertyNames(),
                BASE.root().path("subjects").propertyNames(),
                List.of());

        assertThat(OwnRulesPage.examples(over))
                .isNotEmpty()
                .allSatisfy(
                        text -> assertThat(Condition.read(over, text, words)).isInstanceOf(Reading.Whole.class));
    }

    @Test
    void itsProfileHasNoFault() {
        YamlTree tree = YamlReader.read(OwnRulesPage.EXAMPLE.getBytes(StandardCharsets.UTF_8));
        Faults faults = new Faults(tree);
        new OwnRuleChecks(tree, ProfileTree.merge(BASE.root(), tree.root()), faults).check();

        assertThat(faults.list()).isEmpty();
        assertThat(new OwnRuleReading(tree.root()).rules()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void everyFactHasItsMeaningInThreeLanguages(Over over) {
        assertThat(FactLine.of(over))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Samples.LANGUAGES.stream()
                                .map(locale -> Samples.messages().getMessage(line.words(), null, locale))
                                .collect(Collectors.toSet()))
                        .hasSize(3));
    }
}
