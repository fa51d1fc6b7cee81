package io.reglament.regulation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * For what a value is asked: what is not said, is met by those lines alone that do not ask for it.
 *
 * @param grade 1 to 11; 0 for a group of no one grade
 * @param subject title of the subject
 * @param form key of the form of control
 * @param building key of the building
 * @param term how the year of the group is divided
 * @param hours lessons of the subject a week; 0 where unknown
 * @param pile papers of one teacher, form and day
 */
public record Where(
        int grade,
        Optional<String> subject,
        Optional<String> form,
        Optional<String> building,
        Optional<TermType> term,
        BigDecimal hours,
        int pile) {
    /** The school as a whole. */
    public static final Where ANYWHERE =
            new Where(0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), BigDecimal.ZERO, 0);

    /**
     * A class or a group of that grade.
     *
     * @param grade 0 for a group of no one grade
     */
    public static Where grade(int grade) {
        return new Where(
                grade, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), BigDecimal.ZERO, 0);
    }

    /** A lesson of that subject, by its title. */
    public static Where lesson(int grade, String subject) {
        return new Where(
                grade, Optional.of(subject), Optional.empty(), Optional.empty(), Optional.empty(), BigDecimal.ZERO, 0);
    }

    public Where form(String key) {
        return new Where(grade, subject, Optional.of(key), building, term, hours, pile);
    }

    public Where building(Optional<String> key) {
        return new Where(grade, subject, form, key, term, hours, pile);
    }

    public Where term(Optional<TermType> type) {
        return new Where(grade, subject, form, building, type, hours, pile);
    }

    public Where hours(BigDecimal weekly) {
        return new Where(grade, subject, form, building, term, weekly, pile);
    }

    public Where pile(int papers) {
        return new Where(grade, subject, form, building, term, hours, papers);
    }
}
