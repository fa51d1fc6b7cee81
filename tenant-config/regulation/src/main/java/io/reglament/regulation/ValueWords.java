package io.reglament.regulation;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Says any value that stands in a profile. */
final class ValueWords {
    private final MessageSource messages;
    private final DeadlineWords deadlines;
    private final MarkWords marks;
    private final TermMarkWords termMarks;
    private final TimeWords times;
    private final ClauseRegister register;

    ValueWords(MessageSource messages, ClauseRegister register) {
        this.messages = messages;
        this.deadlines = new DeadlineWords(messages);
        this.marks = new MarkWords(messages);
        this.termMarks = new TermMarkWords(messages);
        this.times = new TimeWords(messages);
        this.register = register;
    }

    String words(Object value, Locale locale) {
        return switch (value) {
            case Deadline deadline -> deadlines.words(deadline, locale);
            case Rhythm rhythm -> rhythm(rhythm, locale);
            case BackupOccasion occasion -> occasion(occasion, locale);
            case FormOfControl form -> marks.form(form, locale);
            case MarkWindow window -> marks.window(window, locale);
            case WorkLimit limit -> marks.limit(limit, locale);
            case NamedScope scope -> marks.scope(scope, locale);
            case NamedScope.Area area -> marks.area(area, locale);
            case OwnRule rule ->
                rule.message().in(locale, Map.of()) + " (" + rule.broken().text() + ")";
            case LineOrder order -> marks.order(order, locale);
            case ParameterName name -> say("parameter." + name.parameter().key(), locale);
            case Entry.Named named -> named(named, locale);
            case TermType type -> termMarks.type(type, locale);
            case YearMoment moment -> times.moment(moment, locale);
            case Frequency frequency -> times.frequency(frequency, locale);
            case Span span -> times.span(span, locale);
            case Period period -> times.years(period, locale);
            case DoubleMark marked -> doubleMark(marked, locale);
            case CorrectionGround ground -> ground(ground, locale);
            case Boolean yes -> say(yes ? "yes" : "no", locale);
            case TermEnd end -> termMarks.end(end, locale);
            case MarkThreshold threshold -> termMarks.threshold(threshold, locale);
            case MarkVeto veto -> termMarks.veto(veto, locale);
            case MarkLevels levels -> termMarks.levels(levels, locale);
            case MarkMinimum minimum -> termMarks.minimum(minimum);
            case MarkMinimum.Scope scope -> termMarks.scope(scope, locale);
            case Words words -> words.in(locale);
            case Scale scale -> scale.lowest() + "–" + scale.highest();
            case DayOfWeek day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
            case Enum<?> constant -> say(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), locale);
            case Decision decision -> reading(decision, locale);
            case ZoneId zone -> zone.getId();
            case Optional<?> maybe -> maybe.map(Object::toString).orElseGet(() -> say("none", locale));
            case Collection<?> all ->
                all.stream().sorted().map(each -> words(each, locale)).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private String rhythm(Rhythm rhythm, Locale locale) {
        return switch (rhythm) {
            case Rhythm.Every(int count, ChronoUnit unit) -> counted("every", count, unit, locale);
            case Rhythm.Times(int times, ChronoUnit unit) -> counted("times", times, unit, locale);
            case Rhythm.TermEnd _ -> say("rhythm.term-end", locale);
            case Rhythm.YearEnd _ -> say("rhythm.year-end", locale);
            case Rhythm.ByPlan _ -> say("rhythm.by-plan", locale);
            case Rhythm.Unstated _ -> say("rhythm.unstated", locale);
        };
    }

    private String counted(String kind, int count, ChronoUnit unit, Locale locale) {
        String code = "rhythm." + kind + "." + unit.name();
        boolean single = kind.equals("every") && count == 1;
        return single ? say(code, locale) : say(code + "." + Plural.of(count, locale), locale, count);
    }

    private String occasion(BackupOccasion occasion, Locale locale) {
        return switch (occasion) {
            case BackupOccasion.TermEnd(GradeBand grades) -> say("backup.term-end", locale, grades.toString());
            case BackupOccasion.YearEnd(Optional<MonthDay> by) ->
                by.map(day -> say("backup.year-end-by", locale, day(day, locale)))
                        .orElseGet(() -> say("backup.year-end", locale));
            case BackupOccasion.Every(int months) -> say("backup.every." + Plural.of(months, locale), locale, months);
        };
    }

    private static String day(MonthDay day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM", locale).format(day);
    }

    private String reading(Decision decision, Locale locale) {
        return decision.reading()
                .orElseGet(() -> register.question(decision.question())
                        .map(question -> question.reading(locale))
                        .orElse(decision.question()));
    }

    private String named(Entry.Named named, Locale locale) {
        Object[] arguments =
                named.arguments().stream().map(each -> words(each, locale)).toArray();
        return messages.getMessage(named.code(), arguments, locale);
    }

    private String ground(CorrectionGround ground, Locale locale) {
        return say(
                "ground",
                locale,
                words(ground.ground(), locale),
                words(ground.marks(), locale),
                words(ground.to(), locale),
                ground.documents().isEmpty() ? say("none-needed", locale) : words(ground.documents(), locale));
    }

    private String doubleMark(DoubleMark marked, Locale locale) {
        return switch (marked) {
            case DoubleMark.OneSheet _ -> say("double.one-sheet", locale);
            case DoubleMark.TwoSheets(String first, String second) ->
                say(
                        "double.two-sheets",
                        locale,
                        marks.area(new NamedScope.Area(first), locale),
                        marks.area(new NamedScope.Area(second), locale));
        };
    }

    String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage("regulation." + code, arguments, locale);
    }
}
