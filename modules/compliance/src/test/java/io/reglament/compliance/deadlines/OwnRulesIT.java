package io.reglament.compliance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.own.OwnJudging;
import io.reglament.compliance.own.OwnRulesByDay;
import io.reglament.compliance.own.OwnVerdict;
import io.reglament.compliance.own.Subject;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.MarkContent;
import io.reglament.curriculum.WorkContent;
import io.reglament.identity.PersonId;
import io.reglament.regulation.AbsenceReason;
import io.reglament.regulation.Basis;
import io.reglament.regulation.OwnMessage;
import io.reglament.regulation.OwnRule;
import io.reglament.regulation.Scope;
import io.reglament.regulation.Severity;
import io.reglament.regulation.own.Condition;
import io.reglament.regulation.own.Outcome;
import io.reglament.regulation.own.Over;
import io.reglament.regulation.own.Reading;
import io.reglament.regulation.own.Template;
import io.reglament.regulation.own.Vocabulary;
import io.reglament.tenancy.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A school's own rules over a batch, with a pretended journal. */
@Import(PretendedContents.class)
class OwnRulesIT extends EvaluatedSchool {
    @Autowired
    private OwnJudging judging;

    @Autowired
    private PretendedContents contents;

    @Autowired
    private Lessons lessons;

    @BeforeEach
    void nothing_is_entered() {
        contents.clear();
    }

    @Test
    void a_lesson_is_judged_by_what_was_entered_for_it() {
        LessonId much = lesson(1, 45);
        LessonId little = lesson(2, 30);
        LessonId blank = new LessonId(timetable.lesson(DAY, 3));

        List<OwnVerdict> verdicts = inSchool(() -> judging.lessons(
                List.of(much, little, blank), rules(rule(Over.LESSON, "lesson.homework.minutes > 30"))));

        assertThat(outcomes(verdicts))
                .isEqualTo(Map.of(
                        new Subject.OfLesson(much),
                        new Outcome.Broken(Map.of("lesson.group", "9-Б")),
                        new Subject.OfLesson(little),
                        new Outcome.Kept(),
                        new Subject.OfLesson(blank),
                        new Outcome.Unstated()));
        assertThat(verdicts.stream()
                        .filter(OwnVerdict::broken)
                        .map(verdict -> verdict.rule().key()))
                .containsExactly("own");
    }

    @Test
    void all_facts_of_a_lesson_are_gathered() {
        LessonId lesson = lesson(1, 45);
        sat(lesson, 2);
        away(lesson, false, Optional.empty());
        away(lesson, true, Optional.empty());
        String condition = """
                lesson.subject == 'Геометрия' && lesson.grade == 9 && lesson.date == '2026-09-08' && lesson.period == 1
                && lesson.weekday == 'tuesday' && lesson.length == 60 && lesson.topic.words == 2
                && lesson.topic.hours == 0 && lesson.homework.hours == 26 && !lesson.homework.none && !lesson.roll_taken
                && lesson.absent == 1 && lesson.late == 1 && lesson.works.size() == 1
                && lesson.works.exists(w, w.form == 'test' && w.announced_days == 2 && w.mean > 4.0)""";

        assertThat(inSchool(() -> judging.lessons(List.of(lesson), rules(rule(Over.LESSON, condition)))))
                .singleElement()
                .satisfies(
                        verdict -> assertThat(verdict.outcome()).as(condition).isInstanceOf(Outcome.Broken.class));
    }

    @Test
    void works_marks_absences_and_sheets_are_judged_each_by_itself() {
        LessonId lesson = lesson(1, 10);
        WorkContent work = sat(lesson, 0);
        UUID own = lesson.value();
        contents.works.add(work(own, lesson, "oral", 0));
        PersonId student = new PersonId(Ids.next());
        contents.marks.add(new MarkContent(work.work(), student, 1, "2", "", Optional.of(at("23:00"))));
        contents.marks.add(new MarkContent(own, student, 2, "5", "", Optional.empty()));
        PersonId away = away(lesson, false, Optional.of(AbsenceReason.NOT_VALID));
        LessonView view = inSchool(() -> lessons.find(lesson)).orElseThrow();

        assertThat(inSchool(() ->
                        judging.works(List.of(work.work(), own), rules(rule(Over.WORK, "work.weekday == 'tuesday'")))))
                .extracting(OwnVerdict::subject)
                .containsExactly(new Subject.OfWork(work.work()));
        assertThat(outcomes(inSchool(() -> judging.marks(
                        List.of(work.work(), own),
                        rules(rule(Over.MARK, "mark.number == 2 && mark.given_days == 0 && mark.form == 'test'"))))))
                .containsOnlyKeys(new Subject.OfMark(work.work(), student, 1), new Subject.OfMark(own, student, 2))
                .containsEntry(new Subject.OfMark(own, student, 2), new Outcome.Kept());
        time.set(at("08:00").plusSeconds(5 * 86_400));
        assertThat(inSchool(() -> judging.absences(
                        List.of(lesson),
                        rules(rule(Over.ABSENCE, "absence.reason == 'not-valid' && absence.days == 5")))))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.subject()).isEqualTo(new Subject.OfAbsence(lesson, away)))
                .satisfies(verdict -> assertThat(verdict.broken()).isTrue());
        assertThat(inSchool(() -> judging.sheets(
                        List.of(view.group()),
                        DAY,
                        rules(rule(
                                Over.SHEET,
                                "sheet.lessons == 1 && sheet.works.size() == 1 && sheet.marks == 40"
                                        + " && sheet.first == '2026-08-01'")))))
                .singleElement()
                .satisfies(verdict ->
                        assertThat(verdict.subject()).isEqualTo(new Subject.OfSheet(view.group(), view.term())))
                .satisfies(verdict -> assertThat(verdict.broken()).isTrue());
    }

    @Test
    void a_rule_that_cannot_be_judged_leaves_the_others_alone() {
        LessonId lesson = lesson(1, 45);

        assertThat(inSchool(() -> judging.lessons(
                        List.of(lesson),
                        rules(
                                rule(Over.LESSON, "lesson.late / lesson.late > 1"),
                                rule(Over.LESSON, "lesson.homework.minutes > 30"),
                                rule(Over.WORK, "work.marked > 1")))))
                .extracting(OwnVerdict::outcome)
                .containsExactly(
                        new Outcome.Unjudged(Outcome.Why.ARITHMETIC),
                        new Outcome.Broken(Map.of("lesson.group", "9-Б")));
    }

    @Test
    void the_number_of_queries_grows_with_nothing() throws Exception {
        List<LessonId> many = IntStream.rangeClosed(1, 12)
                .mapToObj(period -> lesson(period, 45))
                .toList();
        many.forEach(lesson -> sat(lesson, 1));
        OwnRule one = rule(Over.LESSON, "lesson.homework.minutes > 30");
        OwnRulesByDay ten = rules(Stream.generate(() -> one).limit(10).toArray(OwnRule[]::new));

        List<String> few = statements(() -> judging.lessons(many.subList(0, 1), rules(one)));
        List<String> all = statements(() -> judging.lessons(many, ten));

        assertThat(all).hasSameSizeAs(few);
    }

    private LessonId lesson(int period, int minutes) {
        LessonId lesson = new LessonId(timetable.lesson(DAY, period));
        contents.lessons.put(
                lesson,
                new LessonContent(
                        "Признаки подобия",
                        Optional.of(at("08:00")),
                        "№ 5",
                        Optional.of(minutes),
                        false,
                        Optional.of(at("11:30").plusSeconds(86_400))));
        return lesson;
    }

    private WorkContent sat(LessonId lesson, int daysAhead) {
        WorkContent work = work(Ids.next(), lesson, "test", daysAhead);
        contents.works.add(work);
        return work;
    }

    private WorkContent work(UUID id, LessonId lesson, String form, int daysAhead) {
        LessonView view = inSchool(() -> lessons.find(lesson)).orElseThrow();
        return new WorkContent(
                id,
                view.group(),
                view.term(),
                Optional.of(lesson),
                DAY,
                form,
                "Подобие",
                BigDecimal.ONE,
                true,
                at("09:00").minusSeconds(86_400L * daysAhead),
                20,
                20,
                Optional.of(new BigDecimal("4.20")));
    }

    private PersonId away(LessonId lesson, boolean late, Optional<AbsenceReason> reason) {
        PersonId student = new PersonId(Ids.next());
        contents.absences.add(new AbsentAt(lesson, student, late, Optional.empty(), reason));
        return student;
    }

    private static OwnRulesByDay rules(OwnRule... rules) {
        return day -> List.of(rules);
    }

    private static OwnRule rule(Over over, String text) {
        Vocabulary words = new Vocabulary(List.of("test", "oral"), List.of(), List.of("not-valid"));
        Condition condition = Condition.read(over, text, words) instanceof Reading.Whole(Condition whole)
                ? whole
                : fail(Condition.read(over, text, words));
        return new OwnRule(
                "own",
                Scope.ALL,
                condition,
                Severity.BREACH,
                new Basis.NotRegulated(),
                new OwnMessage(Map.of("ru", new Template("{lesson.group}"))));
    }

    private static Condition fail(Reading reading) {
        throw new AssertionError(reading.toString());
    }

    private static Map<Subject, Outcome> outcomes(List<OwnVerdict> verdicts) {
        return verdicts.stream().collect(Collectors.toMap(OwnVerdict::subject, OwnVerdict::outcome));
    }
}
