package io.reglament.journal.marks;

import static java.util.stream.Collectors.toMap;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.Stay;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.journal.MarkEdit;
import io.reglament.journal.works.OwnColumn;
import io.reglament.journal.works.ProfilesOfDays;
import io.reglament.journal.works.WorkAsks;
import io.reglament.journal.works.WorkRow;
import io.reglament.regulation.InForce;
import io.reglament.regulation.Profile;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.web.Absent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what a save is decided by, in one trip; more only where the profile of other days is needed, or a
 * failing mark is given that may be guarded. */
@Component
class MarkReading {
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate EVERMORE = LocalDate.of(2100, 1, 1);

    private final RoundTrip trip;
    private final Groups groups;
    private final Lessons lessons;
    private final ProfilesOfDays profiles;
    private final FailGuardReading guards;

    MarkReading(RoundTrip trip, Groups groups, Lessons lessons, ProfilesOfDays profiles, FailGuardReading guards) {
        this.guards = guards;
        this.trip = trip;
        this.groups = groups;
        this.lessons = lessons;
        this.profiles = profiles;
    }

    /** @throws Absent when there is no such group in this school */
    MarkFacts read(GroupId group, List<MarkEdit> edits, Member by, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, by.school().zone());
        List<UUID> works = distinct(edits, edit -> edit.work().value());
        Ask<Optional<GroupView>> view = groups.findAsk(group);
        Ask<LessonAccess> access = groups.accessAsk(group, by, today);
        Ask<Map<PersonId, List<Stay>>> stays = groups.staysAsk(group, EVER, EVERMORE);
        Map<LocalDate, Ask<InForce>> inForce = ProfilesOfDays.ask(today);
        Ask<List<LessonView>> own =
                lessons.findAsk(works.stream().map(LessonId::new).toList());
        Ask<List<WorkRow>> stored = WorkAsks.held(group, works);
        Ask<Map<CellKey, Cell>> cells = MarkAsks.lock(
                group, works, distinct(edits, edit -> edit.student().value()));
        Ask<Map<UUID, KeptBefore>> kept = MarkAsks.kept(distinct(edits, MarkEdit::key));
        List<Ask<?>> asks = new ArrayList<>(inForce.values());
        // The cells before what earlier sendings did: who waits here for another save finds its answers there.
        asks.addAll(List.of(view, access, stays, own, stored, cells, kept));
        Optional<Ask<List<LessonView>>> day = ofRetakes(group, edits, today);
        day.ifPresent(asks::add);
        Answers answers = trip.send(asks.toArray(Ask<?>[]::new));
        Map<UUID, WorkRow> found = byId(answers.of(stored));
        Map<LocalDate, Profile> rules = profiles.of(days(answers.of(own), found.values()), inForce, answers);
        answers.of(own).forEach(lesson -> found.putIfAbsent(lesson.id().value(), OwnColumn.of(lesson, rules)));
        GroupView known = answers.of(view).orElseThrow(Absent::new);
        return new MarkFacts(
                known,
                by,
                at,
                answers.of(access),
                found,
                answers.of(stays),
                rules,
                answers.of(cells),
                answers.of(kept),
                guards.read(known, guarded(known, edits, found, rules)),
                day.map(answers::of).orElse(List.of()));
    }

    /** The lessons at which a retake's mark may stand. */
    private Optional<Ask<List<LessonView>>> ofRetakes(GroupId group, List<MarkEdit> edits, LocalDate today) {
        return edits.stream().anyMatch(edit -> edit.ordinal() > 1)
                ? Optional.of(lessons.ofGroupAsk(group, today, today))
                : Optional.empty();
    }

    private static List<GuardedMark> guarded(
            GroupView group, List<MarkEdit> edits, Map<UUID, WorkRow> works, Map<LocalDate, Profile> rules) {
        return edits.stream()
                .flatMap(edit -> Optional.ofNullable(works.get(edit.work().value()))
                        .filter(work -> work.group().equals(group.id()))
                        .flatMap(work -> Optional.ofNullable(rules.get(work.date()))
                                .flatMap(profile -> GuardedMark.of(group, profile, work, edit)))
                        .stream())
                .toList();
    }

    private static Map<UUID, WorkRow> byId(List<WorkRow> works) {
        return works.stream().collect(toMap(work -> work.id().value(), Function.identity(), (a, b) -> a, HashMap::new));
    }

    private static List<LocalDate> days(List<LessonView> lessons, Collection<WorkRow> works) {
        return Stream.concat(
                        lessons.stream().map(LessonView::date), works.stream().map(WorkRow::date))
                .distinct()
                .toList();
    }

    private static List<UUID> distinct(List<MarkEdit> edits, Function<MarkEdit, UUID> part) {
        return edits.stream().map(part).distinct().toList();
    }
}
