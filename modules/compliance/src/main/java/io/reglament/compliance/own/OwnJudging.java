package io.reglament.compliance.own;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.regulation.own.Outcome;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges by the school's own rules, batch by batch, each in a number of queries that grows neither with the batch nor
 * with the rules. It answers what each rule says of each thing that it means, and keeps nothing.
 */
@Component
public class OwnJudging {
    private final CoursesGathered courses;
    private final LessonsGathered lessons;
    private final WorksGathered works;
    private final MarksGathered marks;
    private final AbsencesGathered absences;
    private final SheetsGathered sheets;
    private final SchoolRegistry schools;
    private final SchoolClock clock;

    OwnJudging(
            CoursesGathered courses,
            LessonsGathered lessons,
            WorksGathered works,
            MarksGathered marks,
            AbsencesGathered absences,
            SheetsGathered sheets,
            SchoolRegistry schools,
            SchoolClock clock) {
        this.courses = courses;
        this.lessons = lessons;
        this.works = works;
        this.marks = marks;
        this.absences = absences;
        this.sheets = sheets;
        this.schools = schools;
        this.clock = clock;
    }

    /** Lessons that are held, by the rules of their days. */
    @Transactional(readOnly = true)
    public List<OwnVerdict> lessons(Collection<LessonId> ids, OwnRulesByDay rules) {
        return ids.isEmpty() ? List.of() : verdicts(lessons.cases(ids, courses.byDay()), rules);
    }

    /** Works that stand, by the rules of their days; answers in lessons are none. */
    @Transactional(readOnly = true)
    public List<OwnVerdict> works(Collection<UUID> ids, OwnRulesByDay rules) {
        return ids.isEmpty() ? List.of() : verdicts(works.cases(ids, courses.byDay()), rules);
    }

    /** Marks for these works and lessons' own columns, by the rules of the works' days. */
    @Transactional(readOnly = true)
    public List<OwnVerdict> marks(Collection<UUID> works, OwnRulesByDay rules) {
        return works.isEmpty() ? List.of() : verdicts(marks.cases(works, courses.byDay()), rules);
    }

    /** Absences from these lessons as they stand today, by the rules of the lessons' days. */
    @Transactional(readOnly = true)
    public List<OwnVerdict> absences(Collection<LessonId> ids, OwnRulesByDay rules) {
        LocalDate today = clock.today(schools.current().zone());
        return ids.isEmpty() ? List.of() : verdicts(absences.cases(ids, today, courses.byDay()), rules);
    }

    /** These groups in the term that holds the day, by that day's rules; a group without such a term has no sheet. */
    @Transactional(readOnly = true)
    public List<OwnVerdict> sheets(Collection<GroupId> groups, LocalDate day, OwnRulesByDay rules) {
        return groups.isEmpty() ? List.of() : verdicts(sheets.cases(groups, day, courses.byDay()), rules);
    }

    private static List<OwnVerdict> verdicts(List<Case> cases, OwnRulesByDay rules) {
        return cases.stream().flatMap(one -> verdicts(one, rules)).toList();
    }

    private static Stream<OwnVerdict> verdicts(Case one, OwnRulesByDay rules) {
        return rules.on(one.day()).stream()
                .map(rule -> new OwnVerdict(one.subject(), rule, rule.judge(one.stated()), one.since()))
                .filter(verdict -> !(verdict.outcome() instanceof Outcome.NotMeant));
    }
}
