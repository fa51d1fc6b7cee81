package io.reglament.journal.sheet;

import static java.util.stream.Collectors.toMap;

import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.Stay;
import io.reglament.identity.PersonId;
import io.reglament.journal.SheetColumn;
import io.reglament.journal.WorkId;
import io.reglament.journal.works.GroupsOfWorks;
import io.reglament.journal.works.Papers;
import io.reglament.journal.works.WorkInHand;
import io.reglament.journal.works.WorkRow;
import io.reglament.journal.works.WorksInHand;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Where;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The heads of a sheet's columns, with what is owed for each work. */
@Component
class Columns {
    private final GroupsOfWorks groups;
    private final WorksInHand inHand;
    private final Lessons lessons;

    Columns(GroupsOfWorks groups, WorksInHand inHand, Lessons lessons) {
        this.groups = groups;
        this.inHand = inHand;
        this.lessons = lessons;
    }

    /** @param absent from the lessons of the columns and of the works in their piles */
    List<SheetColumn> of(SheetFacts facts, List<Place> places, List<AbsentAt> absent) {
        Map<WorkId, WorkInHand> owed = owed(facts, places, absent);
        return places.stream()
                .map(place -> column(
                        facts, place, Optional.ofNullable(owed.get(place.work().id()))))
                .toList();
    }

    private Map<WorkId, WorkInHand> owed(SheetFacts facts, List<Place> places, List<AbsentAt> absent) {
        List<WorkRow> works = places.stream()
                .map(Place::work)
                .filter(work -> !work.lessonsOwn())
                .toList();
        if (works.isEmpty()) {
            return Map.of();
        }
        Papers papers =
                new Papers(facts.inPiles(), stays(facts), absent, facts.marks().given());
        Map<GroupId, GroupView> views = Map.of(facts.group().id(), facts.group());
        return inHand.of(works, views, papers).stream()
                .collect(toMap(work -> work.work().id(), work -> work));
    }

    private Map<GroupId, Map<PersonId, List<Stay>>> stays(SheetFacts facts) {
        List<GroupId> others = facts.inPiles().stream()
                .map(WorkRow::group)
                .filter(group -> !group.equals(facts.group().id()))
                .distinct()
                .toList();
        Map<GroupId, Map<PersonId, List<Stay>>> stays = new HashMap<>();
        if (!others.isEmpty()) {
            stays.putAll(
                    groups.of(others, facts.term().first(), facts.term().last()).stays());
        }
        stays.put(facts.group().id(), facts.stays());
        return stays;
    }

    private SheetColumn column(SheetFacts facts, Place place, Optional<WorkInHand> owed) {
        WorkRow work = place.work();
        Profile rules = facts.rules().on(work.date());
        Where where = facts.group().where();
        boolean sat = !work.date().isAfter(facts.today());
        return new SheetColumn(
                work.id(),
                work.lesson(),
                place.lesson()
                        .map(lesson -> lessons.access(lesson, facts.reader()))
                        .orElse(LessonAccess.NONE),
                work.date(),
                place.period(),
                work.form(),
                rules.form(work.form()).map(Regulated::value),
                rules.scale(where).value().symbols(),
                rules.marksFor(where.form(work.form())),
                work.title(),
                work.weight(),
                work.lessonsOwn(),
                work.planned(),
                owed.flatMap(WorkInHand::due),
                sat ? owed.map(WorkInHand::missing).orElse(0) : 0,
                owed.map(WorkInHand::pile).orElse(0),
                work.version());
    }
}
