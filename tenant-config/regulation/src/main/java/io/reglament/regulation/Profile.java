package io.reglament.regulation;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A school's regulation in executable form: what the school fixed, over what the district gives by default.
 *
 * @param document letter of the regulation in the register; empty for a school that lives by the district's defaults
 * @param timeZone the zone in which days end; the same as the school's on the list of schools
 * @param week the days on which the school works
 * @param terms how the year is divided; the bands cover grades 1 to 11 without overlap
 * @param subjects which subjects belong to the areas that the table of written work names
 * @param workDeadlines until when written work is marked
 * @param findingFix how long after a remark of an inspection its owner reports it put right: {@link Deadline.Days}
 * @param absenceReasons what a class teacher may set as the reason of an absence
 * @param noHomeworkPhrase what is written for no homework; empty where any words or none will do
 * @param quietHours when nobody is sent mail, unless they wish otherwise
 */
public record Profile(
        Optional<String> document,
        Regulated<ZoneId> timeZone,
        Regulated<Set<DayOfWeek>> week,
        Map<GradeBand, Regulated<TermType>> terms,
        SubjectAreas subjects,
        MarkRules marks,
        Map<Duty, Regulated<Deadline>> deadlines,
        WorkDeadlines workDeadlines,
        Regulated<Deadline> findingFix,
        Regulated<Set<AbsenceReason>> absenceReasons,
        Regulated<Optional<String>> noHomeworkPhrase,
        Regulated<Backfill> homeworkBackfill,
        List<Control> controls,
        BackupPlan backup,
        Regulated<QuietHours> quietHours,
        List<Decision> decisions) {
    public Profile {
        terms = inOrder(terms);
        deadlines = inOrder(deadlines);
        controls = List.copyOf(controls);
        decisions = List.copyOf(decisions);
    }

    public ZoneId zone() {
        return timeZone.value();
    }

    public Set<DayOfWeek> schoolWeek() {
        return week.value();
    }

    public Regulated<Deadline> deadline(Duty duty) {
        return Objects.requireNonNull(deadlines.get(duty), () -> "No deadline of " + duty);
    }

    public Regulated<Scale> scale() {
        return marks.scale();
    }

    /** What marks are given for, in the order of the profile; each rests on what its weight rests on. */
    public List<Regulated<FormOfControl>> forms() {
        return marks.forms();
    }

    public Optional<Regulated<FormOfControl>> form(String key) {
        return forms().stream().filter(form -> form.value().key().equals(key)).findFirst();
    }

    /**
     * How long a teacher may change a mark, counted from the day on which it was given: {@link Deadline.SameDay} without
     * an hour, or {@link Deadline.Days}. After that only a deputy head does, with a reason.
     */
    public Regulated<Deadline> markWindow() {
        return marks.window();
    }

    /** What the marks of a whole term follow. */
    public TermMarkRules termMarks() {
        return marks.ofTerms();
    }

    /** The grades in which marks are given. */
    public Regulated<GradeBand> markedGrades() {
        return marks.grades();
    }

    /** Areas of subjects in which no marks are given. */
    public Regulated<Set<String>> unmarkedSubjects() {
        return marks.unmarked();
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
        return terms.entrySet().stream()
                .filter(entry -> entry.getKey().holds(grade))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such grade: " + grade))
                .getValue();
    }

    /** Every value, one by one, for pages that show or compare profiles. */
    public List<Entry> entries() {
        return Entries.of(this);
    }

    private static <K extends Comparable<? super K>, V> Map<K, V> inOrder(Map<K, V> map) {
        Map<K, V> ordered = new LinkedHashMap<>();
        map.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(ordered);
    }
}
