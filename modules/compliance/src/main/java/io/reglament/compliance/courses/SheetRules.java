package io.reglament.compliance.courses;

import io.reglament.compliance.FoundCourse.OfSheet;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Some rules of sheets, with what they need beside what all need: asked for in a constant number of queries. */
interface SheetRules {
    /** What is absent, nothing is said of. */
    Map<OfSheet, List<Said>> of(List<SeenCourse> seen, Instant now);
}
