package io.reglament.compliance.courses;

import io.reglament.compliance.FoundCourse.OfSheet;
import io.reglament.curriculum.SatWork;
import io.reglament.curriculum.TermView;
import io.reglament.regulation.FormOfControl;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Regulated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A sheet with all that was gathered of it.
 *
 * @param terms all of the group's
 * @param works of the term, lessons' own columns too
 */
record SeenCourse(OfSheet sheet, Course course, List<TermView> terms, List<Learner> learners, List<SatWork> works) {
    SeenCourse {
        terms = List.copyOf(terms);
        learners = List.copyOf(learners);
        works = List.copyOf(works);
    }

    /** Those works that the regulation of their day counts as tests. */
    List<SatWork> tests() {
        return works.stream()
                .filter(work -> !work.lessonsOwn() && !work.form().equals(FormOfControl.ORAL))
                .filter(work -> forms(work.date()).contains(work.form()))
                .toList();
    }

    Set<String> forms(LocalDate day) {
        return course.rules()
                .apply(day)
                .find(Parameters.TEST_FORMS, course.group().where())
                .map(Regulated::value)
                .orElse(Set.of());
    }
}
