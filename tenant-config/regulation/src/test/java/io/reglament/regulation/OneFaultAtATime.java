package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the faults of a class of tests is named with its place and said in words. */
abstract class OneFaultAtATime {
    /** Five whole lines, so that what a test adds begins at line 6. */
    static final String HEAD = """
            profile: 1
            document: A
            time-zone:
              value: Asia/Vladivostok
              not-regulated: true
            """;

    static Arguments fault(String yaml, String code, int line, int column, String pointer) {
        return Arguments.of(yaml, "regulation.fault." + code, line, column, pointer);
    }

    static String weights(String line) {
        return "marks:\n  weights:\n    " + line + "\n";
    }

    /** A table with these lines before one that takes all the rest. */
    static String work(String... lines) {
        return lines(Stream.concat(Stream.of(lines), Stream.of("")).toArray(String[]::new));
    }

    static String lines(String... lines) {
        return Stream.of(lines)
                .map(line -> "    - {" + line + (line.isEmpty() ? "" : ", ")
                        + (line.startsWith("value") ? "" : "value: 5 days, ") + "clause: A-5.2o}\n")
                .collect(Collectors.joining("", "deadline:\n  work:\n", ""));
    }

    @ParameterizedTest(name = "{1} at {4}")
    @MethodSource("faults")
    void oneFaultIsNamedWithItsPlace(String yaml, String code, int line, int column, String pointer) {
        List<ProfileFault> faults = Samples.faults(HEAD + yaml);

        assertThat(faults).hasSize(1);
        ProfileFault fault = faults.getFirst();
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.line() + ":" + fault.column()).isEqualTo(line + ":" + column);
        assertThat(fault.pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest(name = "{1} in words")
    @MethodSource("faults")
    void everyFaultHasWordsInThreeLanguages(String yaml, String code, int line, int column, String pointer) {
        ProfileWords words = new ProfileWords(Samples.messages(), Samples.register());
        ProfileFault fault = Samples.faults(HEAD + yaml).getFirst();

        assertThat(Samples.LANGUAGES.stream()
                        .map(locale -> words.fault(fault, locale))
                        .collect(Collectors.toSet()))
                .hasSize(3)
                .noneMatch(text -> text.contains("{") || text.contains("regulation.fault"));
    }
}
