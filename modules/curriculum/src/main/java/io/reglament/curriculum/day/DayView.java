package io.reglament.curriculum.day;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.day.DutyState.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A teacher's day.
 *
 * @param earlier lessons of the days before with something open, that alone; none unless the day is today
 * @param works that wait for their marks; none unless the day is today
 */
public record DayView(
        LocalDate date,
        LocalDate today,
        ZoneId zone,
        List<DayLesson> earlier,
        List<DayLesson> lessons,
        List<DayWork> works) {
    public DayView {
        earlier = List.copyOf(earlier);
        lessons = List.copyOf(lessons);
        works = List.copyOf(works);
    }

    public long owed() {
        return duties().filter(state -> state.is(State.OWED)).count();
    }

    public long late() {
        return duties().filter(state -> state.is(State.LATE)).count();
    }

    /** Whether everything demanded is done. */
    public boolean nothingOwed() {
        return duties().noneMatch(DutyState::open);
    }

    /** What falls due first of all that is still in time. */
    public Optional<DueMoment> next() {
        return duties().filter(state -> state.is(State.OWED))
                .flatMap(state -> state.due().stream())
                .min(Comparator.comparing(DueMoment::at));
    }

    private Stream<DutyState> duties() {
        return Stream.concat(
                Stream.of(earlier, lessons).flatMap(List::stream).flatMap(lesson -> lesson.duties().stream()),
                works.stream().map(DayWork::state));
    }
}
