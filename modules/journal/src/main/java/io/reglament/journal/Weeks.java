package io.reglament.journal;

import io.reglament.identity.PersonId;
import io.reglament.journal.week.MarksReading;
import io.reglament.journal.week.WeekReading;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * What a family reads of a student of the bound school. Whose student it is, is for the caller to ask of
 * {@link io.reglament.identity.Children}.
 */
@Component
public class Weeks {
    /** The most days of {@link #marks}: a school year and some. */
    public static final int DAYS = 400;

    private final WeekReading weeks;
    private final MarksReading marks;

    Weeks(WeekReading weeks, MarksReading marks) {
        this.weeks = weeks;
        this.marks = marks;
    }

    /** The week that holds the day, in a number of queries that depends neither on its lessons nor on its marks. */
    public WeekView week(PersonId student, LocalDate anyDayOfWeek) {
        return weeks.week(student, anyDayOfWeek);
    }

    /**
     * All marks of some days by subject, both days included, in two queries.
     *
     * @throws IllegalArgumentException for more than {@value #DAYS} days
     */
    public StudentMarks marks(PersonId student, LocalDate first, LocalDate last) {
        if (last.toEpochDay() - first.toEpochDay() >= DAYS) {
            throw new IllegalArgumentException("More than " + DAYS + " days");
        }
        return marks.marks(student, first, last);
    }
}
