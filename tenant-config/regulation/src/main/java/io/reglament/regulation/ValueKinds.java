package io.reglament.regulation;

import static io.reglament.regulation.ValueForm.text;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Every kind of value that the profile language knows. */
final class ValueKinds {
    private static final String HOUR = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String DAYS = "1 day|([2-9]|[1-9][0-9]) days";
    private static final String WORKING_DAYS = "1 working day|([2-9]|[1-9][0-9]) working days";
    private static final String WEEKS = "1 week|([2-9]|1[0-2]) weeks";
    private static final String DEADLINE =
            "same day( " + HOUR + ")?|" + DAYS + "|" + WORKING_DAYS + "|" + WEEKS + "|next lesson|lesson after next";
    private static final String DATE = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    static final ValueForm<Deadline> LESSON_DEADLINE = text(
            "deadline",
            DEADLINE,
            ValueForms::deadline,
            "same day",
            "same day 18:00",
            "7 days",
            "5 working days",
            "1 week",
            "next lesson",
            "lesson after next");
    static final ValueForm<WorkLimit> WORK_LIMIT =
            text("work-limit", "no limit|" + DEADLINE, ValueForms::workLimit, "next lesson", "10 days", "no limit");
    static final ValueForm<Deadline> FEW_DAYS = text(
            "days",
            DAYS + "|" + WORKING_DAYS + "|" + WEEKS,
            ValueForms::deadline,
            "5 days",
            "3 working days",
            "1 week");
    static final ValueForm<Deadline> CALENDAR_DAYS =
            text("calendar-days", DAYS + "|" + WEEKS, ValueForms::deadline, "5 days", "2 weeks");
    static final ValueForm<Deadline> WINDOW =
            text("window", "same day|" + DAYS + "|" + WEEKS, ValueForms::deadline, "same day", "3 days");
    static final ValueForm<TermEnd> TERM_END =
            text("term-end", "term end( \\+ (" + DAYS + "))?", ValueForms::termEnd, "term end", "term end + 2 days");
    static final ValueForm<YearMoment> YEAR_MOMENT = text(
                    "year-moment",
                    DATE + "|(year|term|module) (start|end)( [+-] (" + DAYS + "))?",
                    ValueForms::yearMoment,
                    "09-05",
                    "term start",
                    "module start - 1 day",
                    "year start + 10 days")
            .sensible(node -> ValueForms.isYearMoment(node.stringValue()));
    static final ValueForm<Rhythm> RHYTHM = text(
            "rhythm",
            "daily|weekly|monthly|every ([2-9]|1[0-2]) (days|weeks|months)|[1-9] per (week|month)|term end|year end|"
                    + "by plan|unstated",
            ValueForms::rhythm,
            "weekly",
            "2 per month",
            "every 2 weeks",
            "term end");
    static final ValueForm<Frequency> FREQUENCY = text(
            "frequency",
            "[1-9] per (lesson|week|month|term|([2-9]|[1-4][0-9]) (lessons|weeks))",
            ValueForms::frequency,
            "1 per 4 lessons",
            "2 per week");
    static final ValueForm<Span> SPAN = text(
            "span",
            DAYS + "|" + WORKING_DAYS + "|1 lesson|([2-9]|[1-9][0-9]) lessons",
            ValueForms::span,
            "3 days",
            "3 lessons");
    static final ValueForm<Period> YEARS = text(
            "years",
            "1 year|([2-9]|[1-9][0-9]) years",
            text -> Period.ofYears(ValueForms.leadingNumber(text)),
            "25 years");
    static final ValueForm<BackupOccasion.YearEnd> YEAR_END = text(
                    "year-end", "year end|by " + DATE, ValueForms::yearEnd, "year end", "by 06-30")
            .sensible(node -> ValueForms.isYearEnd(node.stringValue()));
    static final ValueForm<BackupOccasion.Every> MONTHS = text(
            "months",
            "1 month|([2-9]|1[0-2]) months",
            text -> new BackupOccasion.Every(ValueForms.leadingNumber(text)),
            "6 months");
    static final ValueForm<QuietHours> QUIET_HOURS =
            text("quiet-hours", HOUR + "-" + HOUR, QuietHours::parse, "21:00-07:00");
    static final ValueForm<LocalTime> TIME = text("time", HOUR, LocalTime::parse, "18:00");
    static final ValueForm<Scale> SCALE = text(
                    "scale", "[0-9]{1,2}-([0-9]{1,2}|100)", ValueForms::scale, "1-5", "2-5", "1-12", "0-100")
            .sensible(node -> ValueForms.isScale(node.stringValue()));
    static final ValueForm<GradeBand> GRADES = text(
                    "grades", "([1-9]|1[01])-([1-9]|1[01])", ValueForms::grades, "2-11", "5-5")
            .sensible(node -> ValueForms.isBand(node.stringValue()));
    static final ValueForm<MarkLevels> LEVELS = text(
            "levels",
            "excellent [0-9]{1,3}, good [0-9]{1,3}, pass [0-9]{1,3}",
            ValueForms::levels,
            "excellent 5, good 4, pass 3");
    static final ValueForm<MarkThreshold> THRESHOLD =
            text("threshold", "[0-9]{1,3} from [0-9]{1,3}(\\.[0-9]{1,2})?", ValueForms::threshold, "5 from 4.65");
    static final ValueForm<MarkVeto> VETO =
            text("veto", "[0-9]{1,3} forbids [0-9]{1,3}", ValueForms::veto, "2 forbids 5");
    static final ValueForm<TermType> TERMS = text(
            "terms",
            "quarter|trimester|half-year|year|([5-9]|1[0-2]) periods",
            TermType::parse,
            "quarter",
            "trimester",
            "half-year",
            "8 periods");
    static final ValueForm<DoubleMark> DOUBLE_MARK = text(
            "double-mark",
            "one sheet|sheets of [a-z][a-z0-9-]{0,39} and [a-z][a-z0-9-]{0,39}",
            ValueForms::doubleMark,
            "one sheet",
            "sheets of russian and literature");
    static final ValueForm<String> PHRASE = ValueForm.of(
            "phrase",
            "{\"type\": \"string\", \"minLength\": 1, \"maxLength\": 60}",
            JsonNode::stringValue,
            "не задано");
    static final ValueForm<ZoneId> ZONE = ValueForm.of(
            "zone",
            "{\"type\": \"string\", \"minLength\": 1, \"maxLength\": 60}",
            node -> ZoneId.of(node.stringValue()),
            "Asia/Bishkek");
    static final ValueForm<Boolean> YES_NO =
            ValueForm.of("yes-no", "{\"type\": \"boolean\"}", JsonNode::booleanValue, "true");
    static final ValueForm<BigDecimal> PART = ValueForm.of(
                    "part",
                    "{\"type\": \"number\", \"minimum\": 0.01, \"maximum\": 1}",
                    node -> ValueForms.weight(node.decimalValue()),
                    "0.5")
            .written(node -> node.isNumber() && node.doubleValue() > 0 && node.doubleValue() <= 1)
            .sensible(node -> ValueForms.weight(node.decimalValue()).scale() <= 2);

    static final ValueForm<CorrectionGround> GROUND = ValueForm.of(
            "ground",
            """
            {"type": "object", "additionalProperties": false, "required": ["ground", "marks", "to", "documents"],
             "properties": {"ground": {"enum": %s}, "to": {"$ref": "#/$defs/responsible"},
              "marks": {"type": "array", "minItems": 1, "maxItems": 3, "uniqueItems": true, "items": {"enum": %s}},
              "documents": {"type": "array", "maxItems": 5, "uniqueItems": true, "items": {"enum": %s}}}}""".formatted(
                            constants(CorrectionGround.Ground.class),
                            constants(CorrectionGround.MarkKind.class),
                            constants(CorrectionGround.Paper.class)),
            ValueKinds::ground,
            "{ground: teacher-application, marks: [current], to: deputy-head, documents: [application]}");

    private ValueKinds() {}

    private static CorrectionGround ground(JsonNode node) {
        return new CorrectionGround(
                ValueForms.constant(
                        CorrectionGround.Ground.class, node.required("ground").stringValue()),
                constants(CorrectionGround.MarkKind.class, node.required("marks")),
                ValueForms.constant(Responsible.class, node.required("to").stringValue()),
                constants(CorrectionGround.Paper.class, node.required("documents")));
    }

    static ValueForm<Integer> number(String name, int least, int most, String example) {
        String schema = "{\"type\": \"integer\", \"minimum\": " + least + ", \"maximum\": " + most + "}";
        return ValueForm.of(name, schema, JsonNode::intValue, example);
    }

    /** One of the constants, in small letters with hyphens. */
    static <E extends Enum<E>> ValueForm<E> one(String name, Class<E> type) {
        return ValueForm.of(
                name,
                "{\"enum\": " + constants(type) + "}",
                node -> ValueForms.constant(type, node.stringValue()),
                Arrays.stream(type.getEnumConstants()).map(ValueKinds::written).toArray(String[]::new));
    }

    /** Some of the constants, each once; their order means nothing. */
    static <E extends Enum<E>> ValueForm<Set<E>> some(String name, Class<E> type) {
        int most = type.getEnumConstants().length;
        return ValueForm.of(
                name,
                "{\"type\": \"array\", \"minItems\": 1, \"maxItems\": " + most
                        + ", \"uniqueItems\": true, \"items\": {\"enum\": " + constants(type) + "}}",
                node -> constants(type, node),
                Arrays.stream(type.getEnumConstants())
                        .map(ValueKinds::written)
                        .collect(Collectors.joining(", ", "[", "]")));
    }

    /** Keys of another section of the profile. */
    static ValueForm<Set<String>> keys(String name, String example) {
        return ValueForm.of(
                name,
                "{\"type\": \"array\", \"maxItems\": 40, \"uniqueItems\": true, \"items\": {\"$ref\": \"#/$defs/key\"}}",
                ValueKinds::strings,
                "[" + example + "]");
    }

    /** Words as people type them. */
    static ValueForm<Set<String>> phrases() {
        return ValueForm.of(
                "phrases",
                "{\"type\": \"array\", \"minItems\": 1, \"maxItems\": 20, \"uniqueItems\": true, \"items\":"
                        + " {\"type\": \"string\", \"minLength\": 1, \"maxLength\": 60}}",
                ValueKinds::strings,
                "[освобождён]");
    }

    static Set<String> strings(JsonNode list) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(
                list.valueStream().map(JsonNode::stringValue).toList()));
    }

    static ValueForm<Set<DayOfWeek>> days() {
        return some("weekdays", DayOfWeek.class);
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, JsonNode list) {
        Set<E> all = EnumSet.noneOf(type);
        list.valueStream().forEach(each -> all.add(ValueForms.constant(type, each.stringValue())));
        return Collections.unmodifiableSet(all);
    }

    private static <E extends Enum<E>> String constants(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> "\"" + written(constant) + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
