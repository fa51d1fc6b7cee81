package io.reglament.journal.web.family;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.TermView;
import io.reglament.curriculum.Terms;
import io.reglament.identity.PersonId;
import io.reglament.journal.Weeks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The terms of a student's year. Subjects of a school may have terms of their own; shown are those of the group in which
 * the student has most lessons about now, which are those of the class.
 */
@Component
class Stretches {
    static final String YEAR = "year";

    private static final int NEAR = 14;
    /** As long as any holidays. */
    private static final int FAR = 120;

    private final Lessons lessons;
    private final Terms terms;

    Stretches(Lessons lessons, Terms terms) {
        this.lessons = lessons;
        this.terms = terms;
    }

    /** The terms in order, then the whole year; the last twelve months alone where no term is known. */
    List<Stretch> of(PersonId student, LocalDate today) {
        List<Stretch> all = new ArrayList<>(mainGroup(student, today).map(terms::ofGroup).orElse(List.of()).stream()
                .map(Stretches::stretch)
                .toList());
        all.add(year(all, today));
        return all;
    }

    private static Stretch year(List<Stretch> terms, LocalDate today) {
        LocalDate last = terms.isEmpty() ? today : latest(terms);
        LocalDate longest = last.minusDays(Weeks.DAYS - 1);
        LocalDate first =
                terms.isEmpty() ? today.minusYears(1) : terms.getFirst().first();
        return new Stretch(YEAR, "", first.isBefore(longest) ? longest : first, last, false);
    }

    private Optional<GroupId> mainGroup(PersonId student, LocalDate today) {
        return mostOften(lessons.ofStudent(student, today.minusDays(NEAR), today.plusDays(NEAR)))
                .or(() -> mostOften(lessons.ofStudent(student, today.minusDays(FAR), today.plusDays(FAR))));
    }

    private static Optional<GroupId> mostOften(List<LessonView> lessons) {
        return lessons.stream()
                .collect(Collectors.groupingBy(LessonView::group, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.<Map.Entry<GroupId, Long>>comparingLong(Map.Entry::getValue)
                        .thenComparing(entry -> entry.getKey().value()))
                .map(Map.Entry::getKey);
    }

    private static Stretch stretch(TermView term) {
        return new Stretch(term.id().value().toString(), term.title(), term.first(), term.last(), false);
    }

    private static LocalDate latest(List<Stretch> all) {
        return all.stream().map(Stretch::last).max(Comparator.naturalOrder()).orElseThrow();
    }
}
