package io.reglament.journal.sheet;

import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupMember;
import io.reglament.curriculum.GroupSight;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.Stay;
import io.reglament.curriculum.TermView;
import io.reglament.curriculum.Terms;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.journal.SheetView;
import io.reglament.journal.WorkId;
import io.reglament.journal.marks.Retakes;
import io.reglament.journal.works.Absences;
import io.reglament.journal.works.OnlySomeGradesAreMarked;
import io.reglament.journal.works.SomeWordsStandForNoMark;
import io.reglament.journal.works.WorkAsks;
import io.reglament.journal.works.WorkRow;
import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Regulated;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a sheet in a number of trips that depends neither on its students nor on its columns. */
@Component
public class SheetReading {
    private final RoundTrip trip;
    private final Groups groups;
    private final Lessons lessons;
    private final Terms terms;
    private final Profiles profiles;
    private final People people;
    private final Absences absences;
    private final Columns columns;
    private final SchoolClock clock;

    SheetReading(
            RoundTrip trip,
            Groups groups,
            Lessons lessons,
            Terms terms,
            Profiles profiles,
            People people,
            Absences absences,
            Columns columns,
            SchoolClock clock) {
        this.trip = trip;
        this.groups = groups;
        this.lessons = lessons;
        this.terms = terms;
        this.profiles = profiles;
        this.people = people;
        this.absences = absences;
        this.columns = columns;
        this.clock = clock;
    }

    @Transactional(readOnly = true, label = RoundTrip.ENTERS)
    public SheetView sheet(GroupView group, TermView term, Optional<WorkId> before, Member reader, int most) {
        SheetFacts facts = facts(group, term, reader);
        Window window = Window.of(Places.of(facts), before, most);
        List<AbsentAt> absent = absences.ofLessons(lessonsOf(facts, window.shown()));
        Map<PersonId, PersonName> names = people.names(students(facts, window));
        List<GroupMember> members = groups.members(facts.stays(), names);
        Profile rules = facts.rules().ofSheet();
        return new SheetView(
                group,
                term,
                facts.terms(),
                columns.of(facts, window.shown(), absent),
                !window.before().isEmpty(),
                !window.after().isEmpty(),
                new Rows(facts.marks(), window, facts.seen(), absent).of(members, names),
                facts.access(),
                reader.may(Permission.CORRECT_MARKS),
                rules.forms().stream().map(Regulated::value).toList(),
                rules.scale(group.where()).value().symbols(),
                rules.scale(group.where()),
                SomeWordsStandForNoMark.named(rules, group.where()),
                Retakes.commented(rules, group.where()).isPresent(),
                OnlySomeGradesAreMarked.isMarked(rules.markedGrades(), group.grade()),
                !facts.seen().ledAlone());
    }

    private SheetFacts facts(GroupView group, TermView term, Member reader) {
        GroupId id = group.id();
        LocalDate today = clock.today(reader.school().zone());
        Ask<List<TermView>> all = terms.ofGroupAsk(id);
        Ask<GroupSight> sight = groups.sightAsk(id, reader, today);
        Ask<Map<PersonId, List<Stay>>> led = groups.ledAsk(id, reader, today);
        Ask<InForceByDay> rules = Profiles.askEver();
        Ask<List<LessonView>> held = lessons.ofGroupAsk(id, term.first(), term.last());
        Ask<List<WorkRow>> works = WorkAsks.ofGroup(id, term.first(), term.last());
        Ask<List<WorkRow>> inPiles = WorkAsks.pilesOfGroup(id, term.first(), term.last());
        Ask<SheetMarks> marks = SheetMarks.ask(id, term.first(), term.last());
        Ask<Map<PersonId, List<Stay>>> stays = groups.staysAsk(id, term.first(), term.last());
        Answers answers = trip.send(all, sight, led, rules, held, works, inPiles, marks, stays);
        return new SheetFacts(
                group,
                term,
                today,
                reader,
                answers.of(all),
                answers.of(sight).access(),
                new Seen(answers.of(sight).ledAlone(), answers.of(led)),
                new SheetRules(profiles, answers.of(rules), within(term, today)),
                answers.of(held),
                answers.of(works),
                answers.of(inPiles),
                answers.of(marks),
                answers.of(stays));
    }

    /** The day of the term by whose rules the sheet is shown. */
    private static LocalDate within(TermView term, LocalDate today) {
        return today.isBefore(term.first()) ? term.first() : today.isAfter(term.last()) ? term.last() : today;
    }

    private static Set<LessonId> lessonsOf(SheetFacts facts, Collection<Place> places) {
        Set<LessonId> lessons = new HashSet<>();
        places.forEach(place -> place.work().lesson().ifPresent(lessons::add));
        facts.inPiles().forEach(work -> work.lesson().ifPresent(lessons::add));
        return lessons;
    }

    /** Who belongs to the group on the day of a column, and who has a mark in one all the same. */
    private static Set<PersonId> students(SheetFacts facts, Window window) {
        List<LocalDate> days =
                window.shown().stream().map(Place::date).distinct().toList();
        Set<PersonId> students = new HashSet<>();
        window.all()
                .forEach(place -> facts.marks().students(place.work().id()).stream()
                        .filter(student -> facts.seen().on(student, place.date()))
                        .forEach(students::add));
        facts.stays().forEach((student, stays) -> {
            if (days.isEmpty()
                    ? facts.seen().on(student, facts.rules().day())
                    : days.stream()
                            .anyMatch(day -> holds(stays, day) && facts.seen().on(student, day))) {
                students.add(student);
            }
        });
        return students;
    }

    static boolean holds(List<Stay> stays, LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.holds(day));
    }
}
