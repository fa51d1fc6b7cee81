package io.reglament.compliance.duties;

import io.reglament.curriculum.TermView;
import io.reglament.regulation.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When a duty of a rhythm comes round, as a pure function of the calendar. Weeks begin on Monday and months on their
 * first day; stretches of several of them are counted from the one in which the school went on air.
 */
record Slots(LessonDays calendar) {
    /** Those that begin in [from, until), in the order of time. */
    List<Slot> of(Rhythm rhythm, LocalDate from, LocalDate until) {
        return switch (rhythm) {
            case Rhythm.Every(int count, ChronoUnit unit) -> stretches(count, unit, 1, from, until);
            case Rhythm.Times(int times, ChronoUnit unit) -> stretches(1, unit, times, from, until);
            case Rhythm.TermEnd _ -> termEnds(from, until);
            case Rhythm.YearEnd _ -> yearEnds(from, until);
            case Rhythm.ByPlan _, Rhythm.Unstated _ -> List.of();
        };
    }

    private List<Slot> stretches(int count, ChronoUnit unit, int times, LocalDate from, LocalDate until) {
        UnaryOperator<LocalDate> next = day -> day.plus(count, unit);
        List<Slot> slots = new ArrayList<>();
        for (LocalDate first = beginning(count, unit, from); first.isBefore(until); first = next.apply(first)) {
            LocalDate end = next.apply(first);
            if (!first.isBefore(from) && calendar.owes(first, end)) {
                LocalDate begin = first;
                IntStream.rangeClosed(1, times).forEach(ordinal -> slots.add(new Slot(begin, end, ordinal)));
            }
        }
        return List.copyOf(slots);
    }

    /** The beginning of the stretch that holds the day. */
    private LocalDate beginning(int count, ChronoUnit unit, LocalDate day) {
        if (unit == ChronoUnit.MONTHS) {
            YearMonth anchor = YearMonth.from(calendar.onAirFrom());
            long months = Math.floorDiv(anchor.until(YearMonth.from(day), ChronoUnit.MONTHS), count) * count;
            return anchor.plusMonths(months).atDay(1);
        }
        LocalDate anchor = monday(calendar.onAirFrom());
        long length = unit == ChronoUnit.WEEKS ? 7L * count : count;
        return anchor.plusDays(Math.floorDiv(anchor.until(day, ChronoUnit.DAYS), length) * length);
    }

    /**
     * From the Monday of a term's last week until the next term begins: no regulation says how long the end of a term
     * is, and the holidays are when one has the whole term before one. Before a summer it ends with its month.
     */
    private List<Slot> termEnds(LocalDate from, LocalDate until) {
        return calendar.terms().stream()
                .flatMap(this::termEnd)
                .filter(slot -> !slot.first().isBefore(from) && slot.first().isBefore(until))
                .distinct()
                .toList();
    }

    /** The ends of those terms behind which the holidays of a summer lie. */
    private List<Slot> yearEnds(LocalDate from, LocalDate until) {
        Set<LocalDate> last = calendar.terms().stream()
                .filter(term -> calendar.after(term)
                        .map(next -> next.first().isAfter(term.last().plusMonths(1)))
                        .orElse(true))
                .map(term -> monday(term.last()))
                .collect(Collectors.toSet());
        return termEnds(from, until).stream()
                .filter(slot -> last.contains(slot.first()))
                .toList();
    }

    private Stream<Slot> termEnd(TermView term) {
        LocalDate first = monday(term.last());
        LocalDate end = calendar.after(term)
                .map(TermView::first)
                .filter(day ->
                        !YearMonth.from(day).isAfter(YearMonth.from(term.last()).plusMonths(1)))
                .orElseGet(() -> term.last().with(TemporalAdjusters.firstDayOfNextMonth()));
        boolean onAir = !term.last().isBefore(calendar.onAirFrom());
        return onAir ? Stream.of(new Slot(first, end, 1)) : Stream.empty();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
