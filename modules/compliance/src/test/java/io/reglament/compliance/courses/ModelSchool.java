package io.reglament.compliance.courses;

import io.reglament.compliance.FoundCourse.OfSheet;
import io.reglament.curriculum.CancelledPeriod;
import io.reglament.curriculum.ClassDay;
import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.CourseDay;
import io.reglament.curriculum.CourseTerm;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.ProfileOfYaml;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.YearMoment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small school without a database: two classes, five groups (one of each class, two subgroups, and one of both), two
 * terms with holidays between them. What is gathered of it goes through the functions that judge a real one.
 */
public final class ModelSchool {
    public static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");
    static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    static final List<TermView> TERMS = List.of(
            new TermView(new TermId(new UUID(5, 1)), "I", FIRST, LocalDate.of(2026, 9, 26)),
            new TermView(new TermId(new UUID(5, 2)), "II", LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 24)));
    private static final List<ClassView> CLASSES = List.of(
            new ClassView(new ClassId(new UUID(6, 1)), "7-А", 7), new ClassView(new ClassId(new UUID(6, 2)), "7-Б", 7));
    static final List<GroupView> GROUPS = List.of(
            group(1, "7-А", "Алгебра"),
            group(2, "7-А, 1", "Английский язык"),
            group(3, "7-А, 2", "Английский язык"),
            group(4, "7-Б", "Физика"),
            group(5, "7-А, 7-Б", "Химия"));
    private static final Map<GroupId, Set<ClassId>> LEARNING = Map.of(
            GROUPS.get(0).id(), Set.of(CLASSES.get(0).id()),
            GROUPS.get(1).id(), Set.of(CLASSES.get(0).id()),
            GROUPS.get(2).id(), Set.of(CLASSES.get(0).id()),
            GROUPS.get(3).id(), Set.of(CLASSES.get(1).id()),
            GROUPS.get(4).id(), Set.of(CLASSES.get(0).id(), CLASSES.get(1).id()));
    private static final String A = """
            marks:
              min-frequency: {value: %s, clause: A-5.2k}
              frequency-hint: {value: 1 per 3 lessons, severity: advice, clause: A-5.2k}
            tests: {planned-before: {value: module start, clause: A-5.2i}}
            """;
    private static final String C = """
            marks:
              reask-after-fail: {value: 3 days, clause: C-4.4j}
              term-minimum: {value: 2, clause: C-4.4o}
            """;
    private static final List<Profile> PROFILES = Stream.of(
                    A.formatted("1 per 2 lessons"), A.formatted("2 per week"), C)
            .map(values -> ProfileOfYaml.of(ZONE.getId(), values))
            .toList();

    final ModelFacts facts = new ModelFacts();
    private final Profile profile;

    public ModelSchool(Random random) {
        profile = PROFILES.get(random.nextInt(PROFILES.size()));
    }

    /** Something that happens in it; what production would be told of it. */
    public ModelChanges changes() {
        return new ModelChanges(facts);
    }

    public Map<GroupId, Set<ClassId>> classes() {
        return LEARNING;
    }

    public List<CourseTerm> terms() {
        return GROUPS.stream()
                .flatMap(group ->
                        TERMS.stream().map(term -> new CourseTerm(group.id(), term.id(), term.first(), term.last())))
                .toList();
    }

    /** Where lessons and works belong, cancelled and removed ones too. */
    public Map<UUID, CourseDay> places(Collection<UUID> ids) {
        return facts.places(ids);
    }

    /** The days of those that stand. */
    public Map<UUID, LocalDate> standing(Collection<UUID> ids) {
        return facts.standing(ids);
    }

    public List<ClassDay> classDays() {
        return facts.days()
                .flatMap(day -> CLASSES.stream().map(one -> new ClassDay(one.id(), day)))
                .toList();
    }

    /** What is said of these sheets, whatever else is in the school, in whatever order it is read. */
    public List<CourseSaid> sheets(Collection<OfSheet> sheets, Random order, Instant now) {
        Set<GroupId> groups = sheets.stream().map(OfSheet::group).collect(Collectors.toSet());
        List<LessonView> held =
                facts.held().filter(lesson -> groups.contains(lesson.group())).toList();
        Gathered gathered = new Gathered(
                keepers(sheets),
                GROUPS.stream().collect(Collectors.toMap(GroupView::id, _ -> TERMS)),
                held.stream().collect(Collectors.groupingBy(LessonView::group)),
                facts.stays(),
                shuffled(facts.absences(), order).stream().collect(Collectors.groupingBy(one -> one.lesson())),
                shuffled(facts.works(), order).stream().collect(Collectors.groupingBy(one -> one.group())),
                shuffled(facts.marks(), order).stream().collect(Collectors.groupingBy(one -> one.work())),
                facts.oralDue(held),
                _ -> profile,
                moment -> moment,
                ZONE);
        List<SeenCourse> seen = shuffled(sheets, order).stream()
                .flatMap(sheet -> gathered.of(sheet, group(sheet), term(sheet)).stream())
                .toList();
        return SheetsJudged.said(seen, List.of(new RulesOfMarks(), this::planned), now);
    }

    /** What is said of classes on these days. */
    public List<CourseSaid> days(Collection<ClassDay> days, Random order) {
        List<LessonView> held = facts.held().toList();
        List<CancelledPeriod> cancelled = facts.cancelled();
        ClassesHeld all = new ClassesHeld(
                LEARNING,
                held,
                shuffled(cancelled, order),
                shuffled(facts.works(), order).stream()
                        .filter(work -> work.lesson().isPresent())
                        .toList(),
                facts.entered());
        return shuffled(days, order).stream()
                .flatMap(day -> all.of(view(day.schoolClass()), day.date(), profile).stream())
                .map(seen -> seen.said(List.of()))
                .toList();
    }

    private Map<OfSheet, List<Said>> planned(List<SeenCourse> seen, Instant now) {
        Map<OfSheet, List<Said>> said = new HashMap<>();
        seen.forEach(sheet -> sheet.course()
                .binding(Parameters.TESTS_PLANNED, sheet.course().term().first())
                .ifPresent(asked -> said.put(sheet.sheet(), planned(sheet, asked, now))));
        return said;
    }

    private List<Said> planned(SeenCourse sheet, Regulated<YearMoment> asked, Instant now) {
        LocalDate first = sheet.course().term().first();
        GroupId group = sheet.sheet().group();
        Instant before = sheet.course().startOf(first).minusNanos(1000);
        return new TestsPlanned(
                        sheet.course(), sheet.forms(first), facts.planned(group, before), facts.planned(group, now))
                .of(asked, first, sheet.works());
    }

    /** The last group is taught by nobody: who gives its last lesson answers for it. */
    private static Map<OfSheet, Set<PersonId>> keepers(Collection<OfSheet> sheets) {
        return sheets.stream()
                .distinct()
                .collect(Collectors.toMap(
                        sheet -> sheet,
                        sheet -> sheet.group().equals(GROUPS.getLast().id())
                                ? Set.of()
                                : Set.of(new PersonId(sheet.group().value()))));
    }

    private static GroupView group(OfSheet sheet) {
        return GROUPS.stream()
                .filter(group -> group.id().equals(sheet.group()))
                .findFirst()
                .orElseThrow();
    }

    private static TermView term(OfSheet sheet) {
        return TERMS.stream()
                .filter(term -> term.id().equals(sheet.term()))
                .findFirst()
                .orElseThrow();
    }

    private static ClassView view(ClassId id) {
        return CLASSES.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static GroupView group(int number, String label, String subject) {
        return new GroupView(new GroupId(new UUID(7, number)), label, subject, 7);
    }

    private static <T> List<T> shuffled(Collection<T> some, Random order) {
        List<T> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, order);
        return shuffled;
    }

    static Optional<TermView> term(LocalDate day) {
        return TERMS.stream().filter(term -> term.holds(day)).findFirst();
    }
}
