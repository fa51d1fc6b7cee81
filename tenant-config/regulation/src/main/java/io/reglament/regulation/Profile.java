package io.reglament.regulation;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * A school's regulation in executable form: what the school fixed, over what the district gives by default.
 *
 * @param document letter of the regulation in the register; empty for a school that lives by the district's defaults
 * @param settings the values of all {@link Parameters}
 * @param subjects which subjects belong to the areas that lines name
 * @param forms what marks are given for, in the order of the profile; each rests on what its weight rests on
 * @param termCopies after the terms of which grades a copy is made
 * @param rules that the school wrote itself, in CEL
 * @param clauses of the school's own document, in its order; empty where the register knows the document
 */
public record Profile(
        Optional<String> document,
        Settings settings,
        SubjectAreas subjects,
        List<Regulated<FormOfControl>> forms,
        List<Control> controls,
        List<Regulated<BackupOccasion>> termCopies,
        List<OwnRule> rules,
        List<Decision> decisions,
        List<Clause> clauses) {
    public Profile {
        forms = List.copyOf(forms);
        controls = List.copyOf(controls);
        termCopies = List.copyOf(termCopies);
        rules = List.copyOf(rules);
        decisions = List.copyOf(decisions);
        clauses = List.copyOf(clauses);
    }

    /** What is demanded there; empty where the regulation and the district are silent. */
    public <T> Optional<Regulated<T>> find(Parameter<T> parameter, Where where) {
        return settings.find(parameter, where, where.subject().flatMap(subjects::areaOf));
    }

    /** What is demanded there of a parameter that the district's base always has a value for. */
    public <T> Regulated<T> the(Parameter<T> parameter, Where where) {
        return find(parameter, where).orElseThrow(() -> new NoSuchElementException("No " + parameter + " " + where));
    }

    /** The same for the school as a whole. */
    public <T> Regulated<T> the(Parameter<T> parameter) {
        return the(parameter, Where.ANYWHERE);
    }

    /** Every line that holds there. */
    public <T> List<Regulated<T>> each(Parameter<T> parameter, Where where) {
        return settings.each(parameter, where, where.subject().flatMap(subjects::areaOf));
    }

    /** Whether it says anything of that, of whatever. */
    public boolean says(Parameter<?> parameter) {
        return !lines(parameter).isEmpty();
    }

    List<Settings.Line> lines(Parameter<?> parameter) {
        return settings.of(parameter);
    }

    boolean holdsForAnyTerm(Scope line, Where where) {
        return line.holdsForAnyTerm(where, where.subject().flatMap(subjects::areaOf));
    }

    public ZoneId zone() {
        return the(Parameters.TIME_ZONE).value();
    }

    public Set<DayOfWeek> schoolWeek() {
        return the(Parameters.SCHOOL_WEEK).value();
    }

    /** Until when something is owed for a lesson. */
    public Regulated<Deadline> deadline(Duty duty, Where lesson) {
        return the(duty.parameter(), lesson);
    }

    /** Every deadline that some lesson may have. */
    public List<Regulated<Deadline>> lessonDeadlines() {
        return Arrays.stream(Duty.values())
                .map(Duty::parameter)
                .flatMap(parameter -> lines(parameter).stream().map(line -> line.read(parameter)))
                .toList();
    }

    /**
     * Until when a work is marked; answers in the lesson are none of this: {@link Duty#ORAL_MARKS}.
     *
     * @return empty where no line means such a work, or the line says that there is no limit
     */
    public Optional<Regulated<Deadline>> workDeadline(Where work) {
        return find(Parameters.WORK_DEADLINE, work)
                .flatMap(line -> line.value().deadline().map(value -> line.map(_ -> value)));
    }

    public Regulated<Scale> scale(Where lesson) {
        return the(Parameters.SCALE, lesson);
    }

    public Optional<Regulated<FormOfControl>> form(String key) {
        return forms().stream().filter(form -> form.value().key().equals(key)).findFirst();
    }

    /**
     * How many marks stand for a work by itself, for its content and its grammar such as; what is given beyond them is a
     * retake's. Of one whose marks go to the sheets of two subjects one stands on each; an answer in the lesson has one.
     */
    public int marksFor(Where work) {
        boolean written =
                work.form().filter(form -> !form.equals(FormOfControl.ORAL)).isPresent();
        boolean both = written
                && each(Parameters.DOUBLE_MARK, work).stream()
                        .map(Regulated::value)
                        .anyMatch(DoubleMark.OneSheet.class::isInstance);
        return both ? 2 : 1;
    }

    /**
     * How long a teacher may change a mark, counted from the day on which it was given: {@link Deadline.SameDay} without
     * an hour, or {@link Deadline.Days}. After that only a deputy head does, with a reason.
     */
    public Regulated<Deadline> markWindow(Where work) {
        return the(Parameters.MARK_WINDOW, work);
    }

    /** What the marks of a whole term follow in a group. */
    public TermMarkRules termMarks(Where group) {
        return TermMarkRules.of(this, group);
    }

    /** What the consolidated sheet counts. */
    public Regulated<MarkLevels> termLevels() {
        return the(Parameters.TERM_LEVELS);
    }

    /** How long after a remark of an inspection its owner reports it put right. */
    public Regulated<Deadline> findingFix() {
        return the(Parameters.REMARK_DEADLINE);
    }

    /** What a class teacher may set as the reason of an absence. */
    public Regulated<Set<AbsenceReason>> absenceReasons() {
        return the(Parameters.ABSENCE_REASONS);
    }

    /** What is written for no homework; empty where any words or none will do. */
    public Regulated<Optional<String>> noHomeworkPhrase(Where lesson) {
        return find(Parameters.NO_HOMEWORK_PHRASE, lesson)
                .map(phrase -> phrase.map(Optional::of))
                .orElseGet(() -> new Regulated<>(Optional.empty(), new Basis.NotRegulated()));
    }

    public Regulated<Backfill> homeworkBackfill(Where lesson) {
        return the(Parameters.HOMEWORK_BACKFILL, lesson);
    }

    /** When nobody is sent mail, unless they wish otherwise. */
    public Regulated<QuietHours> quietHours() {
        return the(Parameters.QUIET_HOURS);
    }

    public BackupPlan backup() {
        return BackupPlan.of(this);
    }

    /** The grades in which marks are given. */
    public Regulated<GradeBand> markedGrades() {
        return the(Parameters.MARKED_GRADES);
    }

    /** Areas of subjects in which no marks are given. */
    public Regulated<Set<String>> unmarkedSubjects() {
        return the(Parameters.UNMARKED_SUBJECTS);
    }

    /** Whether marks are given in a subject, by its title. */
    public boolean marked(String subjectTitle) {
        return subjects.areaOf(subjectTitle)
                .filter(unmarkedSubjects().value()::contains)
                .isEmpty();
    }

    /**
     * Whether term marks are expected of a group.
     *
     * @param grade 0 for a group of no one grade
     */
    public boolean marked(int grade, String subjectTitle) {
        return (grade == 0 || markedGrades().value().holds(grade)) && marked(subjectTitle);
    }

    /** How the year of a grade is divided. */
    public Regulated<TermType> termsOf(int grade) {
        return the(Parameters.YEAR_DIVISION, Where.grade(grade));
    }

    /** Every value, one by one, for pages that show or compare profiles. */
    public List<Entry> entries() {
        return Entries.of(this);
    }
}
