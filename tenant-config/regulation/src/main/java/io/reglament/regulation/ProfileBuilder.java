package io.reglament.regulation;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Makes the typed profile of a tree in which no fault was found. */
final class ProfileBuilder {
    private final JsonNode root;

    ProfileBuilder(JsonNode root) {
        this.root = root;
    }

    Profile build() {
        return new Profile(
                Optional.ofNullable(root.get("document")).map(JsonNode::stringValue),
                text("/time-zone", ZoneId::of),
                new Regulated<>(week(), basis(root.at("/school-week"))),
                terms(),
                subjects(),
                marks(),
                deadlines(),
                works(root),
                text("/deadline/finding-fix", ValueForms::deadline),
                reasons(),
                phrase(),
                text("/homework/backfill", text -> ValueForms.constant(Backfill.class, text)),
                controls(),
                backup(),
                text("/messages/quiet-hours", QuietHours::parse),
                stream("/decisions", ProfileBuilder::decision));
    }

    private Set<DayOfWeek> week() {
        return root.at("/school-week/value")
                .valueStream()
                .map(day -> ValueForms.constant(DayOfWeek.class, day.stringValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<GradeBand, Regulated<TermType>> terms() {
        Map<GradeBand, Regulated<TermType>> terms = new HashMap<>();
        root.path("terms")
                .valueStream()
                .forEach(node ->
                        terms.put(grades(node), regulated(node, text -> ValueForms.constant(TermType.class, text))));
        return terms;
    }

    private SubjectAreas subjects() {
        Map<String, Set<String>> titles = new LinkedHashMap<>();
        root.path("subjects").properties().forEach(area -> titles.put(area.getKey(), strings(area.getValue())));
        return new SubjectAreas(titles);
    }

    private MarkRules marks() {
        return new MarkRules(
                text("/marks/scale", ValueForms::scale),
                root.at("/marks/forms").properties().stream()
                        .map(form -> form(form.getKey(), form.getValue()))
                        .toList(),
                text("/marks/window", ValueForms::deadline),
                text("/marks/grades", ValueForms::grades),
                unmarked(),
                new TermMarkReading(root).rules());
    }

    private Regulated<Set<String>> unmarked() {
        JsonNode node = root.at("/marks/unmarked-subjects");
        return new Regulated<>(strings(node.path("value")), basis(node));
    }

    private Regulated<FormOfControl> form(String key, JsonNode node) {
        JsonNode weight = root.at("/marks/weights").required(key);
        return new Regulated<>(
                new FormOfControl(
                        key,
                        words(node.required("names")),
                        words(node.required("short")),
                        ValueForms.weight(weight.required("value").decimalValue()),
                        node.required("written").booleanValue()),
                basis(weight));
    }

    private static Words words(JsonNode node) {
        return new Words(
                node.required("ru").stringValue(),
                node.required("ky").stringValue(),
                node.required("en").stringValue());
    }

    /** The table alone: it can be read of the district's base too, which has no time zone. */
    static WorkDeadlines works(JsonNode root) {
        return new WorkDeadlines(root.at("/deadline/work")
                .valueStream()
                .map(ProfileBuilder::workRule)
                .toList());
    }

    private static Regulated<WorkRule> workRule(JsonNode node) {
        WorkRule rule = new WorkRule(
                strings(node.path("subjects")),
                strings(node.path("forms")),
                ValueForms.grades(node.path("grades").asString("1-" + GradeBand.LAST_GRADE)),
                node.path("over").asInt(0),
                ValueForms.workLimit(node.required("value").stringValue()));
        return new Regulated<>(rule, basis(node));
    }

    private Regulated<Set<AbsenceReason>> reasons() {
        JsonNode node = root.at("/attendance/reasons");
        Set<AbsenceReason> reasons = EnumSet.noneOf(AbsenceReason.class);
        node.path("value")
                .valueStream()
                .forEach(each -> reasons.add(ValueForms.constant(AbsenceReason.class, each.stringValue())));
        return new Regulated<>(Collections.unmodifiableSet(reasons), basis(node));
    }

    private static Set<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<Duty, Regulated<Deadline>> deadlines() {
        Map<Duty, Regulated<Deadline>> deadlines = new EnumMap<>(Duty.class);
        for (Duty duty : Duty.values()) {
            deadlines.put(duty, text("/deadline/" + duty.key(), ValueForms::deadline));
        }
        return deadlines;
    }

    private Regulated<Optional<String>> phrase() {
        JsonNode node = root.at("/homework/none-phrase");
        return new Regulated<>(Optional.ofNullable(node.get("value")).map(JsonNode::stringValue), basis(node));
    }

    private List<Control> controls() {
        return Arrays.stream(ControlKey.values())
                .filter(key -> root.at(key.pointer()).isObject())
                .map(key -> control(key, root.at(key.pointer())))
                .toList();
    }

    private static Control control(ControlKey key, JsonNode node) {
        Rhythm rhythm = ValueForms.rhythm(node.required("rhythm").stringValue());
        List<Regulated<CheckItem>> checklist = node.path("checklist")
                .valueStream()
                .map(item -> regulated(item, text -> ValueForms.constant(CheckItem.class, text)))
                .toList();
        return new Control(key, responsible(node.required("by")), new Regulated<>(rhythm, basis(node)), checklist);
    }

    private BackupPlan backup() {
        List<Regulated<BackupOccasion>> occasions = new ArrayList<>(stream(
                "/backup/term-end",
                node -> new Regulated<BackupOccasion>(new BackupOccasion.TermEnd(grades(node)), basis(node))));
        optional("/backup/year-end", ValueForms::yearEnd).ifPresent(occasions::add);
        optional("/backup/every", text -> new BackupOccasion.Every(ValueForms.leadingNumber(text)))
                .ifPresent(occasions::add);
        return new BackupPlan(
                occasions,
                new Regulated<>(root.at("/backup/copies/value").intValue(), basis(root.at("/backup/copies"))),
                list("/backup/custodians", ProfileBuilder::responsible),
                list("/backup/media", medium -> ValueForms.constant(Medium.class, medium.stringValue())));
    }

    private Optional<Regulated<BackupOccasion>> optional(String pointer, Function<String, BackupOccasion> form) {
        return root.at(pointer).isObject() ? Optional.of(text(pointer, form)) : Optional.empty();
    }

    /** The order in which a school names posts means nothing. */
    private <T extends Comparable<T>> Regulated<List<T>> list(String pointer, Function<JsonNode, T> form) {
        List<T> values = stream(pointer + "/value", form).stream().sorted().toList();
        return new Regulated<>(values, basis(root.at(pointer)));
    }

    private <T> List<T> stream(String pointer, Function<JsonNode, T> form) {
        return root.at(pointer).valueStream().map(form).toList();
    }

    private <T> Regulated<T> text(String pointer, Function<String, T> form) {
        return regulated(root.requiredAt(pointer), form);
    }

    private static <T> Regulated<T> regulated(JsonNode node, Function<String, T> form) {
        return new Regulated<>(form.apply(node.required("value").stringValue()), basis(node));
    }

    private static GradeBand grades(JsonNode node) {
        return ValueForms.grades(node.required("grades").stringValue());
    }

    private static Responsible responsible(JsonNode node) {
        return ValueForms.constant(Responsible.class, node.stringValue());
    }

    private static Decision decision(JsonNode node) {
        String reading = node.required("reading").stringValue();
        return new Decision(
                node.required("question").stringValue(),
                reading.equals("default") ? Optional.empty() : Optional.of(reading),
                node.required("why").stringValue());
    }

    static Basis basis(JsonNode node) {
        JsonNode clause = node.get("clause");
        if (clause != null) {
            return new Basis.ByClause(new ClauseId(clause.stringValue()));
        }
        return node.has("district-default") ? new Basis.DistrictDefault() : new Basis.NotRegulated();
    }
}
