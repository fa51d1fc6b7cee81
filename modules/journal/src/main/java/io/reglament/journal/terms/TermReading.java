package io.reglament.journal.terms;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupSight;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.Stay;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import io.reglament.curriculum.Terms;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.journal.Average.Weighed;
import io.reglament.journal.RecordsOfLessons;
import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.web.Absent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what the marks of a group's term are judged by, in three trips, however many students there are. */
@Component
class TermReading {
    private final RoundTrip trip;
    private final Groups groups;
    private final Terms terms;
    private final Lessons lessons;
    private final Profiles profiles;

    TermReading(RoundTrip trip, Groups groups, Terms terms, Lessons lessons, Profiles profiles) {
        this.trip = trip;
        this.groups = groups;
        this.terms = terms;
        this.lessons = lessons;
        this.profiles = profiles;
    }

    /**
     * The facts.
     *
     * @param cells how to ask for what stands
     * @throws Absent when the reader has nothing to do with the group, or it has no such term
     */
    TermFacts read(GroupId group, TermId term, Member reader, Instant at, Ask<Map<PersonId, TermCell>> cells) {
        LocalDate today = LocalDate.ofInstant(at, reader.school().zone());
        Ask<Optional<GroupView>> view = groups.findAsk(group);
        Ask<GroupSight> sight = groups.sightAsk(group, reader, today);
        Ask<Map<PersonId, List<Stay>>> led = groups.ledAsk(group, reader, today);
        Ask<List<TermView>> all = terms.ofGroupAsk(group);
        Ask<InForceByDay> rules = Profiles.askEver();
        Answers first = trip.send(view, sight, led, all, rules);
        if (first.of(sight).access() == LessonAccess.NONE) {
            throw new Absent();
        }
        TermView chosen = first.of(all).stream()
                .filter(one -> one.id().equals(term))
                .findFirst()
                .orElseThrow(Absent::new);
        Ask<List<LessonView>> held = lessons.ofGroupAsk(group, chosen.first(), chosen.last());
        Ask<Map<PersonId, List<Stay>>> stays = groups.staysAsk(group, chosen.first(), chosen.last());
        Ask<Map<PersonId, List<Weighed>>> marks = TermAsks.weighed(group, chosen);
        Answers second = trip.send(held, stays, marks, cells);
        Profile profile = profiles.of(first.of(rules), chosen.last());
        return new TermFacts(
                first.of(view).orElseThrow(Absent::new),
                chosen,
                first.of(all),
                reader,
                at,
                first.of(sight),
                first.of(led),
                profile,
                second.of(held),
                recorded(second.of(held)),
                second.of(stays),
                second.of(marks),
                second.of(cells));
    }

    private boolean recorded(List<LessonView> held) {
        return TermMarksOpenWithTheLastLesson.last(held)
                .map(LessonView::id)
                .map(last -> trip.ask(RecordsOfLessons.ask(List.of(last))).values())
                .filter(records ->
                        records.stream().anyMatch(record -> !record.topic().isBlank()))
                .isPresent();
    }
}
