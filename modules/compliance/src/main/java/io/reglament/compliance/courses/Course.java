package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.courses.Said.Standing;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.ExtendedDue;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.TermView;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Parameter;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A group in a term, as its rules see it.
 *
 * @param keeper who teaches it; a substitute gives lessons and answers for none of this
 * @param lessons of the term since the school is on air, held and to come, in the order of time
 * @param oralDue until when a mark for an answer in each of the lessons is entered, by the school's calendar
 * @param rules the profile in force on a day
 * @param outages moves what is owed by a moment of the term
 */
record Course(
        GroupView group,
        TermView term,
        PersonId keeper,
        List<LessonView> lessons,
        Map<LessonId, DueMoment> oralDue,
        Function<LocalDate, Profile> rules,
        UnaryOperator<ExtendedDue> outages,
        ZoneId zone) {
    Course {
        lessons = List.copyOf(lessons);
        oralDue = Map.copyOf(oralDue);
    }

    /** What binds there on a day; a value that binds nobody accuses nobody. */
    <T> Optional<Regulated<T>> binding(Parameter<T> parameter, LocalDate day) {
        return rules.apply(day)
                .find(parameter, group.where())
                .filter(found -> found.basis().binding());
    }

    boolean marked(LocalDate day) {
        return rules.apply(day).marked(group.grade(), group.subject());
    }

    /** When a mark for that lesson is due, and never before it ends; by the clause of another value. */
    Optional<DueMoment> due(LessonView lesson, Regulated<?> asked) {
        return Optional.ofNullable(oralDue.get(lesson.id()))
                .map(due -> new DueMoment(
                        due.at().isBefore(lesson.endsAt()) ? lesson.endsAt() : due.at(),
                        due.symbolic(),
                        asked.basis(),
                        due.extension()));
    }

    /**
     * The same for what is owed by the end of the term: never before it, though later lessons may not be known yet. An
     * outage moves that end as it moves any other due moment.
     */
    DueMoment atEnd(DueMoment due) {
        Instant end = startOf(term.last().plusDays(1));
        if (!due.at().isBefore(end)) {
            return due;
        }
        ExtendedDue moved = outages.apply(ExtendedDue.own(end));
        return new DueMoment(moved.at(), due.symbolic(), due.basis(), moved.extension());
    }

    /** A moment that no calendar moves, such as that of an entry. */
    static DueMoment at(Instant moment, Regulated<?> asked) {
        return new DueMoment(moment, new Deadline.SameDay(Optional.empty()), asked.basis());
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    Said says(
            FindingRule rule,
            String detail,
            LocalDate date,
            DueMoment due,
            Standing standing,
            Regulated<?> asked,
            Map<String, String> facts) {
        return new Said(
                rule, detail, keeper, group.label(), group.subject(), date, due, standing, asked.severity(), facts);
    }
}
