package io.reglament.curriculum.calendar;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.Outage;
import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.curriculum.TermDays;
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
 * @param termsOfGroups ids of sessions, and the days on which they are the group's where these are not their own
 */
record Gathered(
        ZoneId zone,
        RulesByDay rules,
        List<Session> sessions,
        Map<UUID, Map<String, Optional<TermDays>>> termsOfGroups,
        Map<Spot, List<Instant>> laterStarts,
        List<Outage> outages,
        Instant now) {

    /** @param grace the time after an outage, where the regulation of the spot's day leaves any */
    DueMoment due(Spot spot, Entered entered, Regulated<Deadline> deadline, Optional<Regulated<Deadline>> grace) {
        DeadlineResolution resolution = resolution(spot);
        DueMoment due = new DueMoment(resolution.at(deadline.value()), deadline.value(), deadline.basis());
        return grace.map(days -> new AnOutageExtendsADeadline(outages, days, now).of(due, entered, resolution))
                .orElse(due);
    }

    private DeadlineResolution resolution(Spot spot) {
        return new DeadlineResolution(
                zone, spot.date(), termEnd(spot), days(spot), laterStarts.getOrDefault(spot, List.of()));
    }

    private SchoolDays days(Spot spot) {
        Map<String, Optional<TermDays>> terms = terms(spot);
        return new SchoolDays(
                sessions.stream()
                        .filter(session -> !session.gone()
                                && terms.containsKey(session.stretch().id()))
                        .map(session -> ofGroup(session, terms))
                        .toList(),
                sessions.stream()
                        .filter(session -> session.living(Kind.HOLIDAY))
                        .map(Session::stretch)
                        .toList(),
                rules::inWeek);
    }

    private LocalDate termEnd(Spot spot) {
        Optional<LocalDate> end = sessions.stream()
                .filter(session -> session.stretch().id().equals(spot.term().toString()))
                .map(session -> ofGroup(session, terms(spot)).last())
                .findFirst();
        return end.filter(last -> !last.isBefore(spot.date())).orElse(spot.date());
    }

    private Map<String, Optional<TermDays>> terms(Spot spot) {
        return termsOfGroups.getOrDefault(spot.group(), Map.of());
    }

    private static Stretch ofGroup(Session session, Map<String, Optional<TermDays>> terms) {
        Stretch own = session.stretch();
        return terms.getOrDefault(own.id(), Optional.empty())
                .map(days -> new Stretch(own.id(), days.first(), days.last()))
                .orElse(own);
    }
}
