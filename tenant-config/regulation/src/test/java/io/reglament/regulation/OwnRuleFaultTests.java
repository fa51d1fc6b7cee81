package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.yaml.YamlReader;
import io.reglament.regulation.yaml.YamlTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of a school's own that are at fault: each is named with its place and said in words. */
class OwnRuleFaultTests {
    /** Lines 1 to 7; a test replaces one of them, or adds an eighth. */
    private static final String WHOLE = """
            rules:
              short-homework:
                over: lesson
                broken-when: lesson.homework.minutes > 30
                severity: advice
                not-regulated: true
                message: {ru: Много}
            """;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("rules: []\n", "type.object", 1, 8, "/rules"),
                fault(WHOLE.replace("short-homework", "Short"), "form.key", 2, 3, "/rules/Short"),
                fault("rules:\n  short: 5\n", "type.object", 2, 10, "/rules/short"),
                changed("over: lesson", "over: lessons", "not-one-of", 3, 11, "/over"),
                changed("    over: lesson\n", "", "missing-key", 2, 3, ""),
                changed("broken-when", "brokn-when", "unknown-key.near", 4, 5, "/brokn-when", "missing-key"),
                added("xyzzy: 1", "unknown-key", "/xyzzy"),
                changed("severity: advice", "severity: severe", "const", 5, 15, "/severity"),
                changed("    not-regulated: true\n", "", "one-basis", 2, 3, ""),
                added("clause: A-5.2a", "one-basis", 2, 3, ""),
                changed("not-regulated: true", "clause: 5.2a", "form.clause", 6, 13, "/clause"),
                changed("not-regulated: true", "not-regulated: false", "const", 6, 20, "/not-regulated"),
                added("grades: 4", "form.grades", 8, 13, "/grades"),
                added("grades: 9-4", "form.grades", 8, 13, "/grades"),
                added("subjects: [mathematic]", "area.unknown.near", 8, 16, "/subjects/0"),
                added("subjects: mathematics", "type.array", 8, 15, "/subjects"),
                added("forms: [test]", "own.no-forms", 8, 5, "/forms"),
                changed("ru: Много", "de: Viel", "unknown-key", 7, 15, "/message/de", "own.no-message"),
                changed("{ru: Много}", "Много", "type.object", 7, 14, "/message"),
                changed("Много", "'{lesson.homework.minuts} мин'", "own.place.near", 7, 19, "/message/ru"),
                changed("Много", "'{lesson.works}'", "own.place.near", 7, 19, "/message/ru"),
                changed("Много", "'{lesson.weekday}'", "own.place", 7, 19, "/message/ru"),
                changed("Много", "'{lesson.late'", "own.brace", 7, 19, "/message/ru"),
                changed("Много", "''", "min-length", 7, 19, "/message/ru"),
                changed("Много", "x".repeat(301), "max-length", 7, 19, "/message/ru"),
                broken("lesson.homework.minuts > 30", "cel-field.near"),
                broken("lesson.xyzzyxyzzy > 30", "cel-field"),
                broken("leson.late > 1", "cel-name.near"),
                broken("xyzzyxyzzy(lesson.late)", "cel-name"),
                broken("lesson.late > '1'", "cel-type"),
                broken("lesson.late + 1", "cel-not-boolean"),
                broken("lesson.late = 1", "cel-syntax.equals"),
                broken("lesson.late > 1 and true", "cel-syntax.words"),
                broken("урок.опоздали > 1", "cel-syntax.letters"),
                broken("lesson.subject == «Физика»", "cel-syntax.quotes"),
                broken("lesson.late >", "cel-syntax.end"),
                broken("lesson.late > 1 )", "cel-syntax"),
                broken("1 < 2", "cel-no-facts"),
                broken(" ", "cel-empty"),
                broken("lesson.late > 1" + " ".repeat(1000), "cel-too-long"),
                broken("(".repeat(90) + "lesson.late > 1" + ")".repeat(90), "cel-too-deep"),
                broken("lesson.weekday == 'Monday'", "cel-word.near"),
                broken("lesson.weekday == 'xyzzyxyzzy'", "cel-word"),
                broken("lesson.date < '1.9.2026'", "cel-day"),
                broken("lesson.subject.matches(lesson.group)", "cel-pattern.literal"),
                broken("lesson.subject.matches('(')", "cel-pattern.form"),
                broken("lesson.subject.matches('((a{99}){99}){99}')", "cel-pattern.size"),
                broken(
                        "lesson.works.all(a, lesson.works.all(b, lesson.works.all(c, a.title + b.title != c.title)))",
                        "cel-too-costly"),
                fault(WHOLE.replace("lesson.homework.minutes > 30", "5"), "type.string", 4, 18, at("/broken-when")));
    }

    @ParameterizedTest(name = "{1} at {4}")
    @MethodSource("faults")
    void isNamedWithItsPlaceAndSaidInThreeLanguages(
            String yaml, List<String> codes, int line, int column, String pointer) {
        List<ProfileFault> faults = faults(yaml);

        assertThat(faults).extracting(ProfileFault::code).containsExactlyInAnyOrderElementsOf(codes);
        ProfileFault first = faults.stream()
                .filter(fault -> fault.code().equals(codes.getFirst()))
                .findFirst()
                .orElseThrow();
        assertThat(first.pointer()).isEqualTo(pointer);
        assertThat(first.line() + ":" + first.column()).isEqualTo(line + ":" + column);
        assertThat(said(first))
                .hasSize(3)
                .noneMatch(text -> text.contains("{0}")
                        || text.contains("{2}")
                        || text.contains("{3}")
                        || text.contains("regulation.fault"));
    }

    @Test
    void aWholeRuleHasNone() {
        assertThat(faults(WHOLE)).isEmpty();
        assertThat(faults("title: x\n")).isEmpty();
    }

    @Test
    void thePlaceWithinTheConditionStandsInTheWords() {
        ProfileFault fault = faults(WHOLE.replace(
                        "lesson.homework.minutes > 30",
                        "|\n      lesson.late > 0 &&\n      lesson.homework.minuts > 30"))
                .getFirst();

        assertThat(fault.args()).containsExactly("2", "17", "minuts", "minutes");
    }

    @Test
    void manyRulesMustNotCostTooMuchTogether() {
        String dear = "lesson.works.all(a, lesson.works.all(b, a.title != b.title))";
        String rules = IntStream.range(0, 6)
                .mapToObj(i -> WHOLE.substring(WHOLE.indexOf('\n') + 1)
                        .replace("short-homework", "rule-" + i)
                        .replace("lesson.homework.minutes > 30", dear))
                .collect(Collectors.joining("", "rules:\n", ""));

        assertThat(faults(rules))
                .extracting(ProfileFault::code)
                .containsExactly("regulation.fault.own.too-costly-together");
        assertThat(faults("rules:\n"
                        + IntStream.range(0, 101)
                                .mapToObj(i -> "  r" + i + ": 1\n")
                                .collect(Collectors.joining())))
                .extracting(ProfileFault::code)
                .containsExactly("regulation.fault.max-properties");
    }

    private static List<ProfileFault> faults(String yaml) {
        YamlTree tree = YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(tree.faults()).isEmpty();
        Faults faults = new Faults(tree);
        YamlTree base = YamlReader.read(ProfileResources.base().getBytes(StandardCharsets.UTF_8));
        new OwnRuleChecks(tree, ProfileTree.merge(base.root(), tree.root()), faults).check();
        return faults.list();
    }

    private static List<String> said(ProfileFault fault) {
        ProfileWords words = new ProfileWords(Samples.messages(), Samples.register());
        return Samples.LANGUAGES.stream()
                .map(locale -> words.fault(fault, locale))
                .distinct()
                .toList();
    }

    private static String at(String key) {
        return "/rules/short-homework" + key;
    }

    private static Arguments fault(String yaml, String code, int line, int column, String pointer, String... more) {
        List<String> codes = Stream.concat(Stream.of(code), Stream.of(more))
                .map(each -> "regulation.fault." + each)
                .toList();
        return Arguments.of(yaml, codes, line, column, pointer);
    }

    private static Arguments changed(
            String from, String to, String code, int line, int column, String key, String... more) {
        return fault(WHOLE.replace(from, to), code, line, column, at(key), more);
    }

    private static Arguments added(String entry, String code, int line, int column, String key) {
        return fault(WHOLE + "    " + entry + "\n", code, line, column, at(key));
    }

    private static Arguments added(String entry, String code, String key) {
        return added(entry, code, 8, 5, key);
    }

    private static Arguments broken(String condition, String code) {
        String quoted = "\"" + condition.replace("\\", "\\\\") + "\"";
        return changed("lesson.homework.minutes > 30", quoted, code, 4, 18, "/broken-when");
    }
}
