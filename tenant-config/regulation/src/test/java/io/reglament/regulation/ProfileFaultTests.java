package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Profiles whose form is at fault, and how faults come together. */
class ProfileFaultTests extends OneFaultAtATime {
    static Stream<Arguments> faults() {
        return Stream.of(
                fault("deadlin: {}\n", "unknown-key.near", 6, 1, "/deadlin"),
                fault("xyzzy: {}\n", "unknown-key", 6, 1, "/xyzzy"),
                fault("deadline:\n  topik:\n    value: same day\n", "unknown-key.near", 7, 3, "/deadline/topik"),
                fault("a/b: 1\n", "unknown-key", 6, 1, "/a~1b"),
                fault("deadline:\n  topic:\n    clause: A-5.2a\n", "missing-key", 7, 3, "/deadline/topic"),
                fault("deadline:\n  topic:\n    value: same day\n", "one-basis", 7, 3, "/deadline/topic"),
                fault(
                        "deadline: {topic: {value: same day, clause: A-5.2a, not-regulated: true}}\n",
                        "one-basis",
                        6,
                        12,
                        "/deadline/topic"),
                fault("deadline: []\n", "type.object", 6, 11, "/deadline"),
                fault("terms: quarter\n", "type.object", 6, 8, "/terms"),
                fault("title: 12\n", "type.string", 6, 8, "/title"),
                fault(
                        "backup: {copies: {value: two, clause: A-5.1h}}\n",
                        "type.integer",
                        6,
                        26,
                        "/backup/copies/value"),
                fault("backup: {copies: {value: 0, clause: A-5.1h}}\n", "minimum", 6, 26, "/backup/copies/value"),
                fault("backup: {copies: {value: 10, clause: A-5.1h}}\n", "maximum", 6, 26, "/backup/copies/value"),
                fault(
                        "homework: {backfill: {value: never, clause: A-5.2y}}\n",
                        "not-one-of",
                        6,
                        30,
                        "/homework/backfill/value"),
                fault("homework: {none-phrase: {clause: A-5.2e}}\n", "missing-key", 6, 12, "/homework/none-phrase"),
                fault("title: ''\n", "min-length", 6, 8, "/title"),
                fault("title: " + "x".repeat(301) + "\n", "max-length", 6, 8, "/title"),
                fault("school-week: {value: [], not-regulated: true}\n", "min-items", 6, 22, "/school-week/value"),
                fault(
                        "school-week: {value: [monday, monday], not-regulated: true}\n",
                        "repeated",
                        6,
                        22,
                        "/school-week/value"),
                fault("marks: {scale: {value: 5, clause: A-5.2l}}\n", "type.string", 6, 24, "/marks/scale/value"),
                fault("marks: {scale: {value: five, clause: A-5.2l}}\n", "form.scale", 6, 24, "/marks/scale/value"),
                fault("marks: {scale: {value: 5-1, clause: A-5.2l}}\n", "form.scale", 6, 24, "/marks/scale/value"),
                fault(
                        "deadline: {topic: {value: same day 24:00, clause: A-5.2a}}\n",
                        "form.deadline",
                        6,
                        27,
                        "/deadline/topic/value"),
                fault(
                        "deadline: {topic: {value: 0 days, clause: A-5.2a}}\n",
                        "form.deadline",
                        6,
                        27,
                        "/deadline/topic/value"),
                fault(
                        "control: {deputy: {by: deputy-head, rhythm: often, clause: A-5.6a}}\n",
                        "form.rhythm",
                        6,
                        45,
                        "/control/deputy/rhythm"),
                fault(
                        "backup: {every: {value: 13 months, clause: A-8}}\n",
                        "form.months",
                        6,
                        25,
                        "/backup/every/value"),
                fault(
                        "backup: {year-end: {value: 06-30, clause: A-5.1h}}\n",
                        "form.year-end",
                        6,
                        28,
                        "/backup/year-end/value"),
                fault(
                        "backup: {year-end: {value: by 02-30, clause: A-5.1h}}\n",
                        "form.year-end",
                        6,
                        28,
                        "/backup/year-end/value"),
                fault(
                        "marks: {window: {value: 18 o'clock, clause: A-5.2x}}\n",
                        "form.window",
                        6,
                        25,
                        "/marks/window/value"),
                fault(
                        "marks: {window: {value: next lesson, clause: A-5.2x}}\n",
                        "form.window",
                        6,
                        25,
                        "/marks/window/value"),
                fault(
                        "marks: {grades: {value: 2-12, not-regulated: true}}\n",
                        "form.grades",
                        6,
                        25,
                        "/marks/grades/value"),
                fault(weights("test: {value: 0, clause: A-5.2m}"), "minimum", 8, 19, "/marks/weights/test/value"),
                fault(weights("test: {value: 10.1, clause: A-5.2m}"), "maximum", 8, 19, "/marks/weights/test/value"),
                fault(
                        weights("test: {value: heavy, clause: A-5.2m}"),
                        "type.number",
                        8,
                        19,
                        "/marks/weights/test/value"),
                fault("marks: {weights: {}}\n", "min-properties", 6, 18, "/marks/weights"),
                fault(
                        "marks: {weights: {Тест: {value: 1, clause: A-5.2m}}}\n",
                        "form.key",
                        6,
                        19,
                        "/marks/weights/Тест"),
                fault("subjects: {Physics: [Физика]}\n", "form.key", 6, 12, "/subjects/Physics"),
                fault("subjects: {physics: Физика}\n", "type.array", 6, 21, "/subjects/physics"),
                fault(work("value: soon"), "form.work-limit", 8, 15, "/deadline/work/0/value"),
                fault(work("over: 0"), "minimum", 8, 14, "/deadline/work/0/over"),
                fault(work("forms: [Тест]"), "form.key", 8, 16, "/deadline/work/0/forms/0"),
                fault(
                        "attendance: {reasons: {value: [flu], clause: A-5.3b}}\n",
                        "not-one-of",
                        6,
                        32,
                        "/attendance/reasons/value/0"),
                fault("title: x\ntitle: y\n", "yaml.twice", 7, 1, "/title"));
    }

    @Test
    void theNearestKnownKeyIsSuggested() {
        ProfileFault fault = Samples.faults(HEAD + "deadline:\n  homwork: {}\n").getFirst();

        assertThat(fault.args()).containsExactly("homwork", "homework");
    }

    @Test
    void aZoneMustExistAndBeTheSchools() {
        String moscow = HEAD.replace("Asia/Vladivostok", "Europe/Moscow");
        String nowhere = HEAD.replace("Asia/Vladivostok", "Asia/Smidovich");

        assertThat(codes(moscow)).containsExactly("regulation.fault.zone.other");
        assertThat(codes(nowhere)).containsExactly("regulation.fault.zone.unknown");
        assertThat(codes(HEAD)).isEmpty();
    }

    @Test
    void aProfileWithoutZoneOrVersionIsNotWhole() {
        assertThat(codes("document: A\n"))
                .containsExactlyInAnyOrder("regulation.fault.missing-key", "regulation.fault.missing-key");
        assertThat(codes("profile: 2\n" + HEAD.substring(HEAD.indexOf('\n') + 1)))
                .containsExactly("regulation.fault.const");
        assertThat(codes(HEAD.replace("document: A", "document: Z"))).contains("regulation.fault.document");
        assertThat(codes("just words\n")).containsExactly("regulation.fault.type.object");
    }

    @Test
    void allFaultsComeAtOnceInTheOrderOfTheTextAndAtMostAHundred() {
        String many =
                IntStream.range(0, 150).mapToObj(i -> "wrong" + i + ": 1\n").collect(Collectors.joining());

        List<ProfileFault> faults = Samples.faults(HEAD + many);

        assertThat(faults).hasSize(100).extracting(ProfileFault::line).isSorted();
        assertThat(Samples.faults(HEAD + "deadlin: 1\nterms: 2\n" + "title: 3\n"))
                .hasSize(3);
    }

    private static List<String> codes(String yaml) {
        ProfileReading reading = Samples.reader()
                .read(
                        yaml.getBytes(StandardCharsets.UTF_8),
                        ProfileResources.base(),
                        Optional.of(ZoneId.of("Asia/Vladivostok")));
        return reading instanceof ProfileReading.Broken broken
                ? broken.faults().stream().map(ProfileFault::code).toList()
                : List.of();
    }
}
