package io.reglament.regulation;

import io.reglament.regulation.EditField.Choice;
import io.reglament.regulation.own.Over;
import io.reglament.regulation.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The words of the editor's fields, over one profile and in one language. */
final class EditWords {
    private final MessageSource messages;
    private final ValueWords values;
    private final ClauseRegister register;
    private final JsonNode school;
    private final JsonNode merged;
    private final Locale locale;

    EditWords(MessageSource messages, ClauseRegister register, JsonNode school, JsonNode merged, Locale locale) {
        this.messages = messages;
        this.values = new ValueWords(messages, register);
        this.register = register;
        this.school = school;
        this.merged = merged;
        this.locale = locale;
    }

    String say(String code) {
        return messages.getMessage("regulation." + code, null, locale);
    }

    String part(String key) {
        return say("edit." + key);
    }

    /** Constants that the schema of a form names, each as the profile writes it and in words. */
    List<Choice> constants(ValueForm<?> form, JsonNode written, boolean listed) {
        return written.valueStream()
                .map(word -> new Choice(
                        word.stringValue(),
                        words(
                                form,
                                listed ? JsonNodeFactory.instance.arrayNode().add(word) : word)))
                .toList();
    }

    String control(ControlKey key) {
        return values.words(key, locale);
    }

    <E extends Enum<E>> List<Choice> constants(Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .map(each ->
                        new Choice(each.name().toLowerCase(Locale.ROOT).replace('_', '-'), values.words(each, locale)))
                .toList();
    }

    List<Choice> yesNo() {
        return List.of(new Choice("true", say("yes")), new Choice("false", say("no")));
    }

    List<Choice> examples(ValueForm<?> form) {
        return form.examples().stream()
                .map(each -> new Choice(each, words(form, yaml(each))))
                .toList();
    }

    List<Choice> areas() {
        return merged.path("subjects").propertyNames().stream()
                .map(key -> new Choice(key, values.words(new NamedScope.Area(key), locale)))
                .toList();
    }

    List<Choice> forms() {
        return merged.at("/marks/forms").properties().stream()
                .map(form -> new Choice(
                        form.getKey(),
                        form.getValue()
                                .path("names")
                                .path(locale.getLanguage())
                                .asString(form.getValue().at("/names/ru").asString(form.getKey()))))
                .toList();
    }

    /** The document's clauses that may stand behind a value, and that nobody demands it. */
    List<Choice> bases(String parameter) {
        List<Choice> choices = new ArrayList<>();
        school.path(OwnClauses.SECTION)
                .forEach(each -> choices.add(clause(
                        each.path("id").asString(""),
                        each.path("ref").asString(""),
                        each.path("words").asString(""))));
        String document = school.path("document").asString("");
        register.all().stream()
                .filter(clause -> clause.id().document().equals(document))
                .filter(clause -> ParameterNames.fixes(clause, parameter))
                .forEach(clause -> choices.add(clause(clause.id().value(), clause.ref(), clause.says(locale))));
        choices.add(new Choice("none", say("basis.not-regulated")));
        return choices;
    }

    List<Choice> documents() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(ClauseId.OWN, part("own-document"))));
        register.documents().stream()
                .filter(school.path("document").asString("")::equals)
                .forEach(letter -> choices.add(new Choice(letter, letter)));
        return choices;
    }

    List<Choice> kinds() {
        return Stream.of(ClauseKind.values())
                .map(kind -> new Choice(
                        kind.name().toLowerCase(Locale.ROOT),
                        part("kind." + kind.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    List<Choice> overs() {
        return Over.keys().stream()
                .map(key -> new Choice(key, part("over." + key)))
                .toList();
    }

    List<Choice> questions() {
        return register.questions(school.path("document").asString("")).stream()
                .map(question -> new Choice(question.id(), question.asks(locale)))
                .toList();
    }

    List<Choice> advice() {
        return List.of(new Choice(OwnRuleForm.ADVICE, part("advice")));
    }

    private static Choice clause(String id, String ref, String words) {
        return new Choice(id, ref + " — " + (words.length() > 80 ? words.substring(0, 80) + "…" : words));
    }

    /** An example means nothing in words where it names what this school does not have. */
    private String words(ValueForm<?> form, JsonNode written) {
        Object value = form.reading().apply(written);
        return values.words(value, locale);
    }

    private static JsonNode yaml(String text) {
        return YamlReader.read(text.getBytes(StandardCharsets.UTF_8)).root();
    }
}
