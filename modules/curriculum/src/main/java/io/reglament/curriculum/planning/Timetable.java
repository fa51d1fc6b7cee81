package io.reglament.curriculum.planning;

import static java.util.Comparator.comparing;

import io.reglament.curriculum.GroupRecord;
import io.reglament.curriculum.SessionRecord;
import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.curriculum.TermDays;
import io.reglament.curriculum.TimetableRecord;
import io.reglament.curriculum.calendar.SchoolDays;
import io.reglament.curriculum.calendar.Stretch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything a roster says about when lessons are, by the sender's keys. */
public record Timetable(
        Map<String, SessionRecord> sessions, Map<String, GroupRecord> groups, Map<String, TimetableRecord> entries) {

    /** The lessons of all terms. Of two entries for one place the one that begins later counts. */
    Map<Place, PlannedLesson> lessons(ZoneId zone, Predicate<LocalDate> week) {
        Map<Place, PlannedLesson> lessons = new HashMap<>();
        Map<List<?>, SchoolDays> days = new HashMap<>();
        entries.values().stream()
                .sorted(comparing((TimetableRecord entry) -> entry.firstDay().orElse(LocalDate.MIN))
                        .thenComparing(TimetableRecord::sourcedId))
                .forEach(entry -> group(entry).ifPresent(group -> {
                    SchoolDays ofGroup =
                            days.computeIfAbsent(List.of(group.terms(), group.cut()), _ -> days(group, week));
                    dates(entry, ofGroup).forEach(date -> {
                        PlannedLesson lesson = lesson(entry, date, ofGroup, zone);
                        lessons.put(lesson.place(), lesson);
                    });
                }));
        return lessons;
    }

    private Optional<GroupRecord> group(TimetableRecord entry) {
        return Optional.ofNullable(groups.get(entry.group()));
    }

    private SchoolDays days(GroupRecord group, Predicate<LocalDate> week) {
        List<Stretch> ofGroup = group.terms().stream()
                .map(sessions::get)
                .filter(Objects::nonNull)
                .filter(session -> session.kind() != Kind.HOLIDAY)
                .map(session -> stretch(session, group.days(session)))
                .toList();
        List<Stretch> holidays = sessions.values().stream()
                .filter(session -> session.kind() == Kind.HOLIDAY)
                .map(session -> stretch(session, TermDays.of(session)))
                .toList();
        return new SchoolDays(ofGroup, holidays, week);
    }

    private static Stretch stretch(SessionRecord session, TermDays days) {
        return new Stretch(session.sourcedId(), days.first(), days.last());
    }

    private static Stream<LocalDate> dates(TimetableRecord entry, SchoolDays days) {
        return days.all()
                .filter(day -> day.getDayOfWeek() == entry.weekday())
                .filter(day ->
                        entry.firstDay().map(first -> !day.isBefore(first)).orElse(true))
                .filter(day -> entry.lastDay().map(last -> !day.isAfter(last)).orElse(true));
    }

    private static PlannedLesson lesson(TimetableRecord entry, LocalDate date, SchoolDays days, ZoneId zone) {
        return new PlannedLesson(
                new Place(entry.group(), date, entry.period()),
                entry.teacher(),
                at(date, entry.start(), zone),
                at(date, entry.end(), zone),
                entry.room().orElse(""),
                days.termOf(date).orElseThrow().id());
    }

    private static Instant at(LocalDate date, LocalTime time, ZoneId zone) {
        return date.atTime(time).atZone(zone).toInstant();
    }
}
