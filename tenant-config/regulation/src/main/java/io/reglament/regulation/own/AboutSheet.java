package io.reglament.regulation.own;

import java.time.LocalDate;
import java.util.List;

/**
 * A group in a term.
 *
 * @param term its title
 * @param first day of the term
 * @param last day of the term
 * @param lessons in the whole term, those that are to come too
 * @param students who belong to the group on any day of the term
 * @param marks that stand, answers in lessons included
 * @param works in the order of their days, without answers in lessons
 */
public record AboutSheet(
        Course course,
        String term,
        LocalDate first,
        LocalDate last,
        int lessons,
        int students,
        int marks,
        List<AboutWork> works)
        implements About {
    public AboutSheet {
        works = List.copyOf(works);
    }
}
