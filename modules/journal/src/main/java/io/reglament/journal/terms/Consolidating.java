package io.reglament.journal.terms;

import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupMember;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.Stay;
import io.reglament.curriculum.TermView;
import io.reglament.curriculum.Terms;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.journal.ConsolidatedView;
import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a class's consolidated sheet, in a number of trips that depends neither on subjects nor on students. */
@Component
public class Consolidating {
    private static final List<Stay> ALWAYS = List.of(new Stay(Optional.empty(), Optional.empty()));

    private final RoundTrip trip;
    private final Classes classes;
    private final Groups groups;
    private final Terms terms;
    private final People people;
    private final Profiles profiles;
    private final SchoolClock clock;

    Consolidating(
            RoundTrip trip,
            Classes classes,
            Groups groups,
            Terms terms,
            People people,
            Profiles profiles,
            SchoolClock clock) {
        this.trip = trip;
        this.classes = classes;
        this.groups = groups;
        this.terms = terms;
        this.people = people;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * The sheet.
     *
     * @param choose of the class's terms the one to show; empty for all of them
     */
    @Transactional(readOnly = true, label = RoundTrip.ENTERS)
    public ConsolidatedView view(
            ClassView schoolClass, Function<List<TermView>, Optional<TermView>> choose, School school) {
        Instant at = clock.now();
        LocalDate today = LocalDate.ofInstant(at, school.zone());
        Ask<List<GroupView>> taught = groups.ofClassAsk(schoolClass.id());
        Ask<InForceByDay> rules = Profiles.askEver();
        Answers first = trip.send(taught, rules);
        Set<GroupId> ids = ids(first.of(taught));
        Ask<Map<GroupId, List<TermView>>> inTerms = terms.ofGroupsAsk(ids);
        Ask<List<StandingTermMark>> marks = TermAsks.ofGroups(ids);
        Ask<Map<GroupId, Set<PersonId>>> teachers = groups.teachersAsk(ids, today);
        Answers second = trip.send(inTerms, marks, teachers);
        List<TermView> year = ClassFacts.inOrder(second.of(inTerms));
        Optional<TermView> chosen = choose.apply(year);
        LocalDate day = day(chosen, year, today);
        Ask<Map<GroupId, Map<PersonId, List<Stay>>>> stays = groups.staysAsk(ids, from(year, today), to(year, today));
        Ask<List<PersonId>> members = classes.membersAsk(schoolClass.id(), day);
        Answers third = trip.send(stays, members);
        ClassFacts facts = new ClassFacts(
                today,
                first.of(taught),
                second.of(inTerms),
                third.of(stays),
                second.of(teachers),
                ClassFacts.marks(second.of(marks)));
        Map<PersonId, PersonName> names = names(facts, third.of(members));
        return new ConsolidatedSheet(facts, names, profiles.of(first.of(rules), day), school.zone(), at)
                .of(schoolClass, year, chosen, students(third.of(members), names));
    }

    private Map<PersonId, PersonName> names(ClassFacts facts, List<PersonId> students) {
        Set<PersonId> all = new HashSet<>(facts.allTeachers());
        all.addAll(students);
        return people.names(all);
    }

    private List<GroupMember> students(List<PersonId> members, Map<PersonId, PersonName> names) {
        Map<PersonId, List<Stay>> stays = new HashMap<>();
        members.forEach(member -> stays.put(member, ALWAYS));
        return groups.members(stays, names);
    }

    private static Set<GroupId> ids(List<GroupView> groups) {
        Set<GroupId> ids = new HashSet<>();
        groups.forEach(group -> ids.add(group.id()));
        return ids;
    }

    /** The day by which it is judged who is in the class. */
    private static LocalDate day(Optional<TermView> chosen, List<TermView> year, LocalDate today) {
        LocalDate first = chosen.map(TermView::first).orElseGet(() -> from(year, today));
        LocalDate last = chosen.map(TermView::last).orElseGet(() -> to(year, today));
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }

    private static LocalDate from(List<TermView> year, LocalDate today) {
        return year.isEmpty() ? today : year.getFirst().first();
    }

    private static LocalDate to(List<TermView> year, LocalDate today) {
        return year.stream().map(TermView::last).max(LocalDate::compareTo).orElse(today);
    }
}
