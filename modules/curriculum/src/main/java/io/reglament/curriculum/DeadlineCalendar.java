package io.reglament.curriculum;

import io.reglament.curriculum.calendar.DueMoments;
import io.reglament.curriculum.calendar.DuesOfSchool;
import io.reglament.curriculum.calendar.Reach;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Duty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns the deadlines of the bound school's regulation into instants of its calendar. A teacher's day and the findings
 * both read it, so they cannot disagree.
 *
 * <p>A deadline holds as the profile of the lesson's own date has it. Counted days begin the day after the lesson; the
 * last one moves to the group's next school day when it falls on none, and ends at midnight. "The next lesson" is the
 * group's first one on a later date, several lessons of one date counting as one; with none left in the term it is the
 * end of the term's last day.
 */
@Component
public class DeadlineCalendar {
    private final DueMoments moments;
    private final Reach reach;
    private final DuesOfSchool whole;

    DeadlineCalendar(DueMoments moments, Reach reach, DuesOfSchool whole) {
        this.moments = moments;
        this.reach = reach;
        this.whole = whole;
    }

    /**
     * When each duty of these lessons falls due, in a constant number of queries. A lesson before the school went on
     * air owes nothing and is absent; a moment whose basis is not binding is there, and nobody owes by it.
     */
    @Transactional(readOnly = true)
    public Map<LessonId, Map<Duty, DueMoment>> due(Collection<LessonView> lessons) {
        return moments.of(lessons);
    }

    /**
     * Until when a lesson is still to be entered, where an outage moved that: of several duties the last to fall due.
     * Costs one query where there was no outage since.
     */
    @Transactional(readOnly = true)
    public Optional<DueMoment> moved(LessonView lesson) {
        return moments.moved(lesson);
    }

    /**
     * From which day on this teacher's lessons must be looked at to find all of which something falls due on a day or
     * later, in a constant number of queries.
     */
    @Transactional(readOnly = true)
    public LocalDate reach(PersonId teacher, LocalDate day) {
        return reach.of(teacher, day);
    }

    /**
     * Until when each of these works is to be marked, in a constant number of queries. Absent are works sat before the
     * school went on air and those that the regulation sets no limit for; a moment whose basis is not binding is there,
     * and nobody owes by it. The date of the work stands where a lesson's date would; oral answers are due as the
     * marks of a lesson are.
     */
    @Transactional(readOnly = true)
    public Map<UUID, DueMoment> dueWorks(Collection<WorkToMark> works) {
        return moments.ofWorks(works);
    }

    /**
     * How outages move what the school owes as a whole: from the moment from which on it could be done, and its own due
     * moment, to the one that counts. Costs one trip, and what regulations and holidays cost where there was an outage.
     *
     * @param moment outages that were over by then move nothing that is asked
     */
    @Transactional(readOnly = true)
    public BiFunction<Instant, Instant, ExtendedDue> extended(Instant moment) {
        return whole.since(moment);
    }
}
