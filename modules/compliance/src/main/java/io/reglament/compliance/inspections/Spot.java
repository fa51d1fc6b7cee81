package io.reglament.compliance.inspections;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Where a remark stands, and whose it is. */
record Spot(PersonId teacher, String label, Optional<LessonId> lesson, Optional<GroupId> group) {
    static Spot of(Place place) {
        return new Spot(place.teacher(), label(place.label(), place.date()), place.lesson(), place.group());
    }

    static Spot of(LessonView lesson) {
        return new Spot(
                lesson.teacher(),
                label(lesson.groupLabel() + ", " + lesson.subject(), lesson.date()),
                Optional.of(lesson.id()),
                Optional.of(lesson.group()));
    }

    static Spot of(PersonId teacher) {
        return new Spot(teacher, "", Optional.empty(), Optional.empty());
    }

    /** A label is the school's own words: its date is written as its journals write dates. */
    private static String label(String what, LocalDate date) {
        return "%s, %02d.%02d.%d".formatted(what, date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
