package io.reglament.curriculum.calendar;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Regulated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the deadlines of some spots need, read once for all of them.
 *
 * @param termsOfGroups ids of sessions
 */
record Gathered(
        ZoneId zone,
        RulesByDay rules,
        List<Session> sessions,
        Map<UUID, List<String>> termsOfGroups,
        Map<Spot, List<Instant>> laterStarts) {

    DueMoment due(Spot spot, Regulated<Deadline> deadline) {
        return new DueMoment(resolution(spot).at(deadline.value()), deadline.value(), deadline.basis());
    }

    private DeadlineResolution resolution(Spot spot) {
        return new DeadlineResolution(
                zone, spot.date(), termEnd(spot), days(spot), laterStarts.getOrDefault(spot, List.of()));
    }

    private SchoolDays days(Spot spot) {
        List<String> terms = termsOfGroups.getOrDefault(spot.group(), List.of());
        return new SchoolDays(
                sessions.stream()
                        .filter(session -> !session.gone()
                                && terms.contains(session.stretch().id()))
                        .map(Session::stretch)
                        .toList(),
                sessions.stream()
                        .filter(session -> session.living(Kind.HOLIDAY))
                        .map(Session::stretch)
                        .toList(),
                rules::inWeek);
    }

    private LocalDate termEnd(Spot spot) {
        Optional<LocalDate> end = sessions.stream()
                .map(Session::stretch)
                .filter(stretch -> stretch.id().equals(spot.term().toString()))
                .map(Stretch::last)
                .findFirst();
        return end.filter(last -> !last.isBefore(spot.date())).orElse(spot.date());
    }
}
