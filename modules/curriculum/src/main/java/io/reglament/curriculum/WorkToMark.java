package io.reglament.curriculum;

import io.reglament.regulation.Where;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A work whose marks are owed, as far as its deadline needs it.
 *
 * @param date on which it was sat
 * @param subject its title, as the roster has it
 * @param grade 1 to 11; 0 where the roster states none
 * @param form key of the form of control
 * @param pile how many papers of this form the teacher took in on that day, over all groups
 */
public record WorkToMark(
        UUID work, GroupId group, TermId term, LocalDate date, String subject, int grade, String form, int pile) {
    /** For what the regulation is asked. */
    public Where where() {
        return Where.lesson(grade, subject).form(form).pile(pile);
    }
}
