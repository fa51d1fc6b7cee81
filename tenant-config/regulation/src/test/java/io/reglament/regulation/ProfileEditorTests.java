package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.regulation.yaml.YamlReader;
import io.reglament.regulation.yaml.YamlSplice;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the editor shows and what it makes of a form: nobody's comments and nobody's typing are lost. */
class ProfileEditorTests {
    private static final Locale RU = Locale.of("ru");
    private static final String EMPTY = """
            profile: 1
            # Пояс, как в списке школ.
            time-zone:
              value: Asia/Bishkek
              not-regulated: true
            """;

    private final ProfileEditor editor = new ProfileEditor(
            Samples.reader(),
            Samples.register(),
            new ProfileWords(Samples.messages(), Samples.register()),
            Samples.messages());

    @ParameterizedTest
    @ValueSource(strings = {"smidovich-3", "spb-152", "bishkek-48", "netschool"})
    void everySectionSentBackAsItIsShownChangesNothing(String school) {
        String yaml = Samples.text(school);
        for (Locale locale : Samples.LANGUAGES) {
            for (EditOverview.Line line : editor.overview(yaml, yaml, locale).sections()) {
                EditSection shown = editor.section(line.key(), yaml, yaml, locale);
                assertThat(line.faults()).isZero();
                assertThat(editor.changed(line.key(), yaml, sent(shown)))
                        .as(line.key())
                        .isEqualTo(yaml);
            }
        }
    }

    @Test
    void aLockedValueIsLookedAtTakenOutAndRefusedWhereItIsSent() {
        String yaml = Samples.text("smidovich-3").replace("value: 25 years", "value: 6 years");
        ProfileEditor locked = editor.over("""
                profile: 1
                archive: {retention: {value: 30 years, district-default: true, locked: true, source: Приказ}}
                """);

        EditSection shown = locked.section("archive", yaml, yaml, RU);

        assertThat(shown.pieces().getFirst().locked()).contains("Приказ");
        assertThat(shown.pieces().getFirst().district().getFirst()).contains("30");
        assertThat(shown.faults()).singleElement().asString().contains("30 years", "Приказ", "6 years", "A-8.2");
        assertThat(editor.section("archive", yaml, yaml, RU).pieces().getFirst().locked())
                .isEmpty();
        assertThat(locked.changed("archive", yaml, Map.of())).doesNotContain("retention");
        Map<String, List<String>> forced = Map.of("/archive/retention/0/value", List.of("5 years"));
        assertThat(locked.changed("archive", yaml, forced)).doesNotContain("5 years");
        assertThatThrownBy(() -> locked.requireOpen("archive", yaml, forced))
                .isInstanceOfSatisfying(
                        ProfileRefused.class, no -> assertThat(no.arguments()).containsExactly("/archive/retention"));
    }

    @Test
    void aFifthSchoolEntersItsDocumentSectionBySection() {
        String yaml = enter(EMPTY, "document", "/document", "S", "/title", "Положение");
        assertThat(editor.overview(yaml, EMPTY, RU).faults()).isOne();
        yaml = enter(
                yaml,
                "clauses",
                "/clauses/0/ref",
                "п. 3.2",
                "/clauses/0/kind",
                "rule",
                "/clauses/0/words",
                "12 баллов");
        assertThat(editor.overview(yaml, EMPTY, RU).unused()).containsExactly("3.2");
        yaml = enter(yaml, "marks", "/marks/scale/0/value", "1-12", "/marks/scale/0/basis", "S-3.2");
        yaml = enter(yaml, "basics", "/terms/0/value", "8 periods", "/terms/0/basis", "none");
        yaml = enter(
                yaml,
                "rules",
                "/rules/0/key",
                "homework-in-grade-4",
                "/rules/0/over",
                "lesson",
                "/rules/0/grades",
                "4",
                "/rules/0/broken-when",
                "lesson.homework.minutes > 30",
                "/rules/0/message/ru",
                "Больше 30 минут",
                "/rules/0/basis",
                "S-3.2");
        EditOverview overview = editor.overview(yaml, EMPTY, RU);
        assertThat(overview.sections())
                .allSatisfy(line -> assertThat(line.faults()).isZero());
        Profile profile = overview.profile().orElseThrow();
        assertThat(profile.the(Parameters.SCALE).value()).isEqualTo(new Scale(1, 12));
        assertThat(profile.rules()).hasSize(1);
        assertThat(yaml).contains("# Пояс, как в списке школ.", "grades: 4-4");
    }

    @Test
    void whatIsWrongIsKeptAndSaidInItsField() {
        String yaml = enter(EMPTY, "deadline", "/deadline/topic/0/value", "скоро", "/deadline/topic/0/basis", "none");
        EditSection shown = editor.section("deadline", yaml, EMPTY, RU);
        EditField topic = shown.pieces().getFirst().field();
        EditField value = topic.parts().getFirst().parts().getFirst();
        assertThat(value.value()).isEqualTo("скоро");
        assertThat(value.faults()).hasSize(1).first().asString().contains("скоро");
        assertThat(shown.pieces().getFirst().changed()).isTrue();
        assertThat(shown.pieces().getFirst().district()).isNotEmpty();
        yaml = enter(
                yaml,
                "rules",
                "/rules/0/key",
                "own",
                "/rules/0/over",
                "lesson",
                "/rules/0/broken-when",
                "lesson.hm > 1");
        assertThat(editor.section("rules", yaml, EMPTY, RU)
                        .pieces()
                        .getFirst()
                        .field()
                        .parts()
                        .getFirst()
                        .parts())
                .filteredOn(part -> part.name().endsWith("broken-when"))
                .allSatisfy(part -> assertThat(part.faults()).isNotEmpty());
    }

    @Test
    void linesAreMovedAndRemoved() {
        Map<String, List<String>> sent = new HashMap<>();
        for (int i = 0; i < 3; i++) {
            put(
                    sent,
                    "/terms/" + i + "/value",
                    List.of("quarter", "trimester", "half-year").get(i));
            put(sent, "/terms/" + i + "/grades", List.of("1–4", "5-9", "10-11").get(i));
            put(sent, "/terms/" + i + "/basis", "none");
        }
        put(sent, "up", "/terms/2");
        put(sent, "/terms/0/remove", "yes");
        assertThat(editor.changed("basics", EMPTY, sent).replaceAll("\\s+", " "))
                .contains("- value: half-year grades: 10-11", "not-regulated: true - value: trimester")
                .doesNotContain("quarter");
    }

    @Test
    void aTextThatIsNoMappingOfPlainKeysIsWrittenAnew() {
        String flow = "{profile: 1, title: one}\n";
        var wanted = YamlReader.read("{profile: 1, title: two}".getBytes(StandardCharsets.UTF_8))
                .root();
        assertThat(YamlReader.read(YamlSplice.replaced(flow, wanted).getBytes(StandardCharsets.UTF_8))
                        .root())
                .isEqualTo(wanted);
    }

    private String enter(String yaml, String section, String... typed) {
        Map<String, List<String>> sent = sent(editor.section(section, yaml, EMPTY, RU));
        for (int i = 0; i < typed.length; i += 2) {
            put(sent, typed[i], typed[i + 1]);
        }
        return editor.changed(section, yaml, sent);
    }

    private static void put(Map<String, List<String>> sent, String name, String value) {
        sent.put(name, List.of(value));
        if (name.matches(".*/\\d+/.*")) {
            sent.put(name.replaceAll("(.*/\\d+)/.*", "$1/line"), List.of("1"));
        }
    }

    private static Map<String, List<String>> sent(EditSection section) {
        Map<String, List<String>> sent = new HashMap<>();
        section.pieces().forEach(piece -> add(piece.field(), sent));
        return sent;
    }

    private static void add(EditField field, Map<String, List<String>> sent) {
        sent.put(field.name(), field.values());
        field.parts().forEach(part -> {
            if (field.kind() == FieldKind.ROWS) {
                sent.put(part.name() + "/line", List.of("1"));
            }
            add(part, sent);
        });
    }
}
