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

    /** @param teacher whose pile it comes into: who gives the lesson, or who states it where there is none */
    record Place(LocalDate date, TermId term, PersonId teacher) {}

    /** @throws Refused when the lesson is not the group's, or the day is in none of its terms */
    Place of(GroupView group, WorkEntry entry, Member by) {
        return entry.lesson()
                .map(lesson -> lessons.find(lesson)
                        .filter(found -> found.group().equals(group.id()))
                        .map(WorkPlaces::inLesson)
                        .orElseThrow(() -> refused("journal.refused.works-are-sat-in-lessons-of-the-group")))
                .orElseGet(() -> onDay(group, entry.date().orElseThrow(), by));
    }

    private Place onDay(GroupView group, LocalDate date, Member by) {
        return terms.at(group.id(), date)
                .map(term -> new Place(date, term.id(), by.person()))
                .orElseThrow(() -> refused("journal.refused.works-are-sat-in-a-term"));
    }

    private static Place inLesson(LessonView lesson) {
        return new Place(lesson.date(), lesson.term(), lesson.teacher());
    }

    private static Refused refused(String code) {
        return new Refused(code, new Basis.NotRegulated());
    }
}
