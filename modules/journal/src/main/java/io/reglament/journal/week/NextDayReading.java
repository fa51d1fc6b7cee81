package io.reglament.journal.week;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.PersonId;
import io.reglament.journal.NextSchoolDay;
import io.reglament.journal.RecordsOfLessons;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is to be done at home, in three trips however far the next school day is and however much it asks. */
@Component
public class NextDayReading {
    private final RoundTrip trip;
    private final Lessons lessons;

    NextDayReading(RoundTrip trip, Lessons lessons) {
        this.trip = trip;
        this.lessons = lessons;
    }

    @Transactional(readOnly = true, label = RoundTrip.ENTERS)
    public Optional<NextSchoolDay> after(PersonId student, LocalDate day) {
        List<LessonView> next = lessons.ofNextDay(student, day);
        return next.isEmpty() ? Optional.empty() : Optional.of(prepared(student, next));
    }

    private NextSchoolDay prepared(PersonId student, List<LessonView> next) {
        List<GroupId> groups = next.stream().map(LessonView::group).distinct().toList();
        List<LessonView> before =
                lessons.ofLastDays(student, groups, next.getFirst().date());
        return NextDay.of(
                next,
                before,
                trip.ask(
                        RecordsOfLessons.ask(before.stream().map(LessonView::id).toList())));
    }
}
