package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseRegisterTests {
    private final ClauseRegister register = Samples.register();

    @Test
    void holdsTheFourDocumentsInOrder() {
        assertThat(register.documents()).containsExactly("A", "B", "C", "D");
        assertThat(register.all()).extracting(Clause::id).doesNotHaveDuplicates();
    }

    @Test
    void aClauseKnowsItsNumberKindParameterAndWords() {
        Clause clause = register.find(new ClauseId("A-5.2a")).orElseThrow();

        assertThat(clause.ref()).isEqualTo("5.2");
        assertThat(clause.kind()).isEqualTo(ClauseKind.RULE);
        assertThat(clause.parameters()).containsExactly("deadline.topic", "deadline.homework");
        assertThat(clause.says(Locale.of("de"))).isEqualTo(clause.says(Locale.of("ru")));
    }

    /** A parameter of the catalogue, a whole section of the profile, or a part of the checks and weights. */
    @Test
    void whatAClauseFixesCanBeExpressed() {
        List<String> known = Stream.concat(
                        Parameters.all().stream().map(Parameter::key),
                        Stream.of("marks.weights", "control", "backup.term-end"))
                .toList();

        assertThat(register.all())
                .allSatisfy(clause -> assertThat(clause.parameters())
                        .as(clause.id().value())
                        .allMatch(name -> known.stream()
                                .anyMatch(key -> key.equals(name)
                                        || key.startsWith(name + ".")
                                        || name.startsWith("control."))));
    }

    @Test
    void everyClauseSpeaksThreeLanguages() {
        assertThat(register.all())
                .allSatisfy(clause -> assertThat(clause.says()).containsOnlyKeys("ru", "ky", "en"));
    }

    @Test
    void aMissingClauseIsAbsent() {
        assertThat(register.find(new ClauseId("A-99"))).isEmpty();
        assertThat(register.question("A-nothing")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A-", "5.2", "a-5.2", "A-5.2 a", "A-" + "1.1.1.1.1.1.1.1"})
    void otherTextsAreNoClauseIds(String text) {
        assertThatThrownBy(() -> new ClauseId(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
