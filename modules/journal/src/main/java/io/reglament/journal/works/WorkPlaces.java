package io.reglament.journal.works;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.Terms;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.journal.WorkEntry;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Where a work stands in the year: in a lesson of its group, or on a day of one of the group's terms. */
@Component
class WorkPlaces {
    private final Lessons lessons;
    private final Terms terms;

    WorkPlaces(Lessons lessons, Terms terms) {
        this.lessons = lessons;
        this.terms = terms;
    }

    /** @param teacher whose pile it comes into */
    record Place(LocalDate date, TermId term, PersonId teacher) {}

    /**
     * The place of a new work.
     *
     * @throws Refused when the lesson is not the group's, or the day is in none of its terms
     */
    Place of(GroupView group, WorkEntry entry, Member by) {
        return of(group, entry, by.person());
    }

    /**
     * Where a work stands after a change. What the change leaves alone is not asked for anew: whoever corrects a title
     * takes no work out of its teacher's pile.
     *
     * @throws Refused as {@link #of}
     */
    Place after(GroupView group, WorkRow now, WorkEntry entry, Member by) {
        boolean sameLesson = entry.lesson().equals(now.lesson());
        boolean sameDay = entry.date().map(now.date()::equals).orElse(true);
        return sameLesson && sameDay
                ? new Place(now.date(), now.term(), now.teacher())
                : of(group, entry, sameLesson ? now.teacher() : by.person());
    }

    private Place of(GroupView group, WorkEntry entry, PersonId without) {
        return entry.lesson()
                .map(lesson -> lessons.find(lesson)
                        .filter(found -> found.group().equals(group.id()))
                        .map(WorkPlaces::inLesson)
                        .orElseThrow(() -> refused("journal.refused.works-are-sat-in-lessons-of-the-group")))
                .orElseGet(() -> onDay(group, entry.date().orElseThrow(), without));
    }

    private Place onDay(GroupView group, LocalDate date, PersonId teacher) {
        return terms.at(group.id(), date)
                .map(term -> new Place(date, term.id(), teacher))
                .orElseThrow(() -> refused("journal.refused.works-are-sat-in-a-term"));
    }

    private static Place inLesson(LessonView lesson) {
        return new Place(lesson.date(), lesson.term(), lesson.teacher());
    }

    private static Refused refused(String code) {
        return new Refused(code, new Basis.NotRegulated());
    }
}
