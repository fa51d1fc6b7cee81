package io.reglament.regulation.own;

import io.reglament.regulation.own.Vocabulary.Of;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All facts, type by type. What is not declared here does not exist for a rule. */
final class KnownFacts {
    /** The longest that the journal takes: bounds of the estimate, and no rule of a school. */
    private static final int NAME = 300;

    private static final int LINE = 500;
    private static final int HOMEWORK = 2000;
    private static final int SYMBOL = 8;
    private static final int WORKS_OF_LESSON = 20;
    private static final int WORKS_OF_SHEET = 200;

    static final FactType<EnteredText> TOPIC = entered("topic", LINE);

    static final FactType<SetHomework> HOMEWORK_SET = new FactType<>(
            "homework",
            List.of(
                    Fact.text("text", HOMEWORK, set -> set.entered().text()),
                    Fact.whole("words", Unit.WORDS, set -> (int) set.entered().words()),
                    Fact.wholeIf("minutes", Unit.MINUTES, SetHomework::minutes),
                    Fact.yesNo("none", SetHomework::none),
                    Fact.whole("hours", Unit.HOURS, set -> set.entered().hours())));

    static final FactType<AboutWork> WORK = new FactType<>(
            "work",
            facts(
                    course(AboutWork::course),
                    day(AboutWork::date),
                    Stream.of(
                            Fact.word("form", Of.FORMS, AboutWork::formOfControl),
                            Fact.text("title", NAME, AboutWork::title),
                            Fact.number("weight", AboutWork::weight),
                            Fact.yesNo("planned", AboutWork::planned),
                            Fact.whole("announced_days", Unit.DAYS, AboutWork::announcedDays),
                            Fact.whole("marked", Unit.STUDENTS, AboutWork::marked),
                            Fact.whole("missing", Unit.PAPERS, AboutWork::missing),
                            Fact.numberIf("mean", AboutWork::mean))));

    static final FactType<AboutLesson> LESSON = new FactType<>(
            "lesson",
            facts(
                    course(AboutLesson::course),
                    day(AboutLesson::date),
                    Stream.of(
                            Fact.whole("period", Unit.NONE, AboutLesson::period),
                            Fact.whole("length", Unit.MINUTES, AboutLesson::length),
                            Fact.partIf("topic", TOPIC, AboutLesson::topic),
                            Fact.partIf("homework", HOMEWORK_SET, AboutLesson::homework),
                            Fact.yesNo("roll_taken", AboutLesson::rollTaken),
                            Fact.whole("absent", Unit.STUDENTS, AboutLesson::absent),
                            Fact.whole("late", Unit.STUDENTS, AboutLesson::late),
                            Fact.many("works", WORK, WORKS_OF_LESSON, AboutLesson::works))));

    static final FactType<AboutMark> MARK = new FactType<>(
            "mark",
            facts(
                    course(AboutMark::course),
                    day(AboutMark::date),
                    Stream.of(
                            Fact.word("form", Of.FORMS, AboutMark::formOfControl),
                            Fact.text("title", NAME, AboutMark::title),
                            Fact.text("value", SYMBOL, AboutMark::mark),
                            Fact.wholeIf("number", Unit.NONE, AboutMark::figure),
                            Fact.yesNo("again", AboutMark::again),
                            Fact.text("comment", LINE, AboutMark::comment),
                            Fact.whole("given_days", Unit.DAYS, AboutMark::givenDays))));

    static final FactType<AboutAbsence> ABSENCE = new FactType<>(
            "absence",
            facts(
                    course(AboutAbsence::course),
                    day(AboutAbsence::date),
                    Stream.of(
                            Fact.whole("period", Unit.NONE, AboutAbsence::period),
                            Fact.yesNo("late", AboutAbsence::late),
                            Fact.wholeIf("minutes_late", Unit.MINUTES, AboutAbsence::minutesLate),
                            Fact.wordIf("reason", Of.REASONS, AboutAbsence::reason),
                            Fact.whole("days", Unit.DAYS, AboutAbsence::days))));

    static final FactType<AboutSheet> SHEET = new FactType<>(
            "sheet",
            facts(
                    course(AboutSheet::course),
                    Stream.empty(),
                    Stream.of(
                            Fact.text("term", NAME, AboutSheet::term),
                            Fact.date("first", AboutSheet::first),
                            Fact.date("last", AboutSheet::last),
                            Fact.whole("lessons", Unit.LESSONS, AboutSheet::lessons),
                            Fact.whole("students", Unit.STUDENTS, AboutSheet::students),
                            Fact.whole("marks", Unit.MARKS, AboutSheet::marks),
                            Fact.many("works", WORK, WORKS_OF_SHEET, AboutSheet::works))));

    static final List<FactType<?>> ALL = List.of(LESSON, TOPIC, HOMEWORK_SET, WORK, MARK, ABSENCE, SHEET);

    private KnownFacts() {}

    /** What stands at a path such as {@code lesson.homework.minutes}; nothing within lists has one. */
    static Optional<FactKind> at(Over over, String path) {
        List<String> steps = List.of(path.split("\\.", -1));
        if (!steps.getFirst().equals(over.key())) {
            return Optional.empty();
        }
        Optional<FactKind> here = Optional.of(new FactKind.Part(over.facts()));
        for (String step : steps.subList(1, steps.size())) {
            here = here.flatMap(kind ->
                            kind instanceof FactKind.Part(FactType<?> facts) ? facts.find(step) : Optional.empty())
                    .map(Fact::kind);
        }
        return here;
    }

    /** Every path to a fact outside lists, in the order of the declarations. */
    static Stream<String> paths(Over over) {
        return paths(over.key(), over.facts());
    }

    private static Stream<String> paths(String above, FactType<?> type) {
        return type.facts().stream().flatMap(fact -> {
            String path = above + "." + fact.name();
            return fact.kind() instanceof FactKind.Part(FactType<?> facts) ? paths(path, facts) : Stream.of(path);
        });
    }

    /** The facts of what stands in its lists; empty where it has none. */
    static Optional<FactType<?>> inLists(Over over) {
        return over.facts().facts().stream()
                .<FactType<?>>flatMap(fact -> fact.kind() instanceof FactKind.Many(FactType<?> each, int _)
                        ? Stream.of(each)
                        : Stream.empty())
                .findFirst();
    }

    private static FactType<EnteredText> entered(String name, int most) {
        return new FactType<>(
                name,
                List.of(
                        Fact.text("text", most, EnteredText::text),
                        Fact.whole("words", Unit.WORDS, text -> (int) text.words()),
                        Fact.whole("hours", Unit.HOURS, EnteredText::hours)));
    }

    private static <T> Stream<Fact<T>> course(Function<T, Course> course) {
        return Stream.of(
                Fact.text("subject", NAME, all -> course.apply(all).subject()),
                Fact.wordIf("area", Of.AREAS, all -> course.apply(all).area()),
                Fact.wholeIf("grade", Unit.NONE, all -> course.apply(all).grade()),
                Fact.text("group", NAME, all -> course.apply(all).group()));
    }

    private static <T> Stream<Fact<T>> day(Function<T, LocalDate> date) {
        return Stream.of(
                Fact.date("date", date),
                Fact.word("weekday", Of.WEEKDAYS, all -> Vocabulary.weekday(date.apply(all))),
                Fact.whole("month", Unit.NONE, all -> date.apply(all).getMonthValue()));
    }

    private static <T> List<Fact<T>> facts(Stream<Fact<T>> course, Stream<Fact<T>> day, Stream<Fact<T>> own) {
        return Stream.concat(Stream.concat(course, day), own).toList();
    }
}
