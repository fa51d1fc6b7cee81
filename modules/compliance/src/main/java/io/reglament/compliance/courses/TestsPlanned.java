package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.courses.Said.Standing.Owed;
import io.reglament.curriculum.DatedTest;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.SatWork;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.YearMoment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tests of a term stand in an approved plan before a moment of it: of each form so many as are then sat. Which test
 * of the plan a work is nobody can tell, so they are counted: the first work of a form is the first one of the plan.
 *
 * @param forms which are tests
 * @param before as it was approved by that moment
 * @param now as it is approved now
 */
record TestsPlanned(Course course, Set<String> forms, List<DatedTest> before, List<DatedTest> now) {
    /**
     * Of each test that is sat, or that the plan has now.
     *
     * @param sat the works of the term
     */
    List<Said> of(Regulated<YearMoment> asked, LocalDate day, List<SatWork> sat) {
        DueMoment due = Course.at(course.startOf(day), asked);
        List<Said> said = new ArrayList<>();
        Map<String, List<LocalDate>> works = works(sat);
        Map<String, List<DatedTest>> planned = byForm(now);
        Map<String, List<DatedTest>> inTime = byForm(before);
        Set<String> all = new TreeSet<>(works.keySet());
        all.addAll(planned.keySet());
        for (String form : all) {
            List<LocalDate> days = works.getOrDefault(form, List.of());
            List<DatedTest> known = planned.getOrDefault(form, List.of());
            int ready = inTime.getOrDefault(form, List.of()).size();
            for (int i = ready; i < Math.max(days.size(), known.size()); i++) {
                Optional<Instant> approved =
                        i < known.size() ? Optional.of(known.get(i).approved()) : Optional.empty();
                LocalDate on = i < days.size()
                        ? days.get(i)
                        : known.get(i).day().orElse(course.term().first());
                said.add(course.says(
                        FindingRule.TEST_NOT_PLANNED,
                        form + "/" + (i + 1),
                        on,
                        due,
                        new Owed(approved),
                        asked,
                        Map.of("form", form, "number", Integer.toString(i + 1), "by", day.toString())));
            }
        }
        return said;
    }

    private Map<String, List<LocalDate>> works(List<SatWork> sat) {
        Map<String, List<LocalDate>> works = new HashMap<>();
        sat.stream()
                .filter(work -> !work.lessonsOwn() && forms.contains(work.form()))
                .forEach(work -> works.computeIfAbsent(work.form(), _ -> new ArrayList<>())
                        .add(work.date()));
        works.values().forEach(days -> days.sort(LocalDate::compareTo));
        return works;
    }

    private Map<String, List<DatedTest>> byForm(List<DatedTest> tests) {
        Map<String, List<DatedTest>> byForm = new HashMap<>();
        tests.stream()
                .filter(test -> forms.contains(test.test().form()))
                .filter(test -> test.day().filter(course.term()::holds).isPresent())
                .forEach(test -> byForm.computeIfAbsent(test.test().form(), _ -> new ArrayList<>())
                        .add(test));
        return byForm;
    }
}
