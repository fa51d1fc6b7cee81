package io.reglament.journal;

import io.reglament.identity.PersonId;
import io.reglament.journal.week.MarksReading;
import io.reglament.journal.week.NextDayReading;
import io.reglament.journal.week.WeekReading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a family reads of a student of the bound school. Whose student it is, is for the caller to ask of
 * {@link io.reglament.identity.Children}.
 */
@Component
public class Weeks {
    /** The most days of {@link #marks} and {@link #days}: a school year and some. */
    public static final int DAYS = 400;

    /** The most marks of {@link #recent}. */
    public static final int RECENT = 100;

    private final WeekReading weeks;
    private final NextDayReading next;
    private final MarksReading marks;

    Weeks(WeekReading weeks, NextDayReading next, MarksReading marks) {
        this.weeks = weeks;
        this.next = next;
        this.marks = marks;
    }

    /** The week that holds the day, in a number of queries that depends neither on its lessons nor on its marks. */
    public WeekView week(PersonId student, LocalDate anyDayOfWeek) {
        return weeks.week(student, anyDayOfWeek);
    }

    /**
     * Days in a row, both included, also those without lessons; in as many queries as a week.
     *
     * @throws IllegalArgumentException for more than {@value #DAYS} days
     */
    public List<WeekDay> days(PersonId student, LocalDate first, LocalDate last) {
        bounded(first, last);
        return weeks.days(student, first, last);
    }

    /** The first day after this one on which the student has lessons, and what is to be done for it; in three queries. */
    public Optional<NextSchoolDay> nextDay(PersonId student, LocalDate after) {
        return next.after(student, after);
    }

    /**
     * Marks given since then, for works of whatever day, latest first; in two queries.
     *
     * @param most 1 to {@value #RECENT}
     */
    public List<WeekDay.SubjectMark> recent(PersonId student, Instant since, int most) {
        if (most < 1 || most > RECENT) {
            throw new IllegalArgumentException("Marks: " + most);
        }
        return marks.recent(student, since, most);
    }

    /**
     * All marks of some days by subject, both days included, in two queries.
     *
     * @throws IllegalArgumentException for more than {@value #DAYS} days
     */
    public StudentMarks marks(PersonId student, LocalDate first, LocalDate last) {
        bounded(first, last);
        return marks.marks(student, first, last);
    }

    private static void bounded(LocalDate first, LocalDate last) {
        if (last.toEpochDay() - first.toEpochDay() >= DAYS) {
            throw new IllegalArgumentException("More than " + DAYS + " days");
        }
    }
}
