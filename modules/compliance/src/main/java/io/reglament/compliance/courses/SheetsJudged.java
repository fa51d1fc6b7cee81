package io.reglament.compliance.courses;

import io.reglament.compliance.FoundCourse.OfSheet;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the regulation says of sheets, for many at once in a number of queries that does not depend on them. */
@Component
public class SheetsJudged {
    private final CoursesSeen courses;
    private final List<SheetRules> rules;

    SheetsJudged(CoursesSeen courses, List<SheetRules> rules) {
        this.courses = courses;
        this.rules = List.copyOf(rules);
    }

    /** Of those sheets that are there; in the caller's transaction. */
    public List<CourseSaid> of(Collection<OfSheet> sheets, Instant now) {
        return said(courses.of(sheets, now), rules, now);
    }

    static List<CourseSaid> said(List<SeenCourse> seen, List<SheetRules> rules, Instant now) {
        List<Map<OfSheet, List<Said>>> said =
                rules.stream().map(some -> some.of(seen, now)).toList();
        return seen.stream()
                .map(sheet -> new CourseSaid(
                        sheet.sheet(),
                        sheet.course().term().last(),
                        said.stream()
                                .flatMap(some -> some.getOrDefault(sheet.sheet(), List.of()).stream())
                                .toList()))
                .toList();
    }
}
