package io.reglament.journal.terms;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.OwedTermMarks;
import io.reglament.curriculum.Stay;
import io.reglament.curriculum.TermMarkFacts;
import io.reglament.curriculum.TermView;
import io.reglament.curriculum.Terms;
import io.reglament.identity.PersonId;
import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.TermEnd;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who lacks term marks, in two trips. */
@Component
class LackingTermMarks implements TermMarkFacts {
    private final RoundTrip trip;
    private final Groups groups;
    private final Terms terms;
    private final Profiles profiles;

    LackingTermMarks(RoundTrip trip, Groups groups, Terms terms, Profiles profiles) {
        this.trip = trip;
        this.groups = groups;
        this.terms = terms;
        this.profiles = profiles;
    }

    @Override
    @Transactional(readOnly = true, label = RoundTrip.ENTERS)
    public List<OwedTermMarks> of(Collection<GroupId> asked, LocalDate day) {
        Ask<Map<GroupId, GroupView>> views = groups.findAsk(asked);
        Ask<Map<GroupId, List<TermView>>> inTerms = terms.ofGroupsAsk(asked);
        Ask<List<StandingTermMark>> marks = TermAsks.ofGroups(asked);
        Ask<InForceByDay> rules = Profiles.askEver();
        Answers first = trip.send(views, inTerms, marks, rules);
        List<TermView> year = ClassFacts.inOrder(first.of(inTerms));
        if (year.isEmpty()) {
            return List.of();
        }
        LocalDate last =
                year.stream().map(TermView::last).max(LocalDate::compareTo).orElse(day);
        Ask<Map<GroupId, Map<PersonId, List<Stay>>>> stays =
                groups.staysAsk(asked, year.getFirst().first(), last);
        Ask<Map<GroupId, Set<PersonId>>> teachers = groups.teachersAsk(asked, day);
        Answers second = trip.send(stays, teachers);
        ClassFacts facts = new ClassFacts(
                day,
                List.copyOf(first.of(views).values()),
                first.of(inTerms),
                second.of(stays),
                second.of(teachers),
                ClassFacts.marks(first.of(marks)));
        return facts.groups().stream()
                .flatMap(group -> ended(facts, group, day).map(term -> owed(facts, group, term, first.of(rules))))
                .filter(owed -> !owed.lacking().isEmpty())
                .toList();
    }

    private static Stream<TermView> ended(ClassFacts facts, GroupView group, LocalDate day) {
        return facts.terms().getOrDefault(group.id(), List.of()).stream()
                .filter(term -> term.last().isBefore(day));
    }

    private OwedTermMarks owed(ClassFacts facts, GroupView group, TermView term, InForceByDay rules) {
        Profile profile = profiles.of(rules, term.last());
        Regulated<TermEnd> deadline = profile.the(Parameters.TERM_MARKS_DEADLINE, group.where());
        Set<PersonId> lacking = new HashSet<>();
        if (profile.marked(group.grade(), group.subject())) {
            facts.stays().getOrDefault(group.id(), Map.of()).keySet().stream()
                    .filter(student -> facts.learns(group, term, student))
                    .filter(student -> facts.mark(group, term, student).isEmpty())
                    .forEach(lacking::add);
        }
        return new OwedTermMarks(
                group,
                term,
                facts.teachers().getOrDefault(group.id(), Set.of()),
                lacking,
                deadline.value().due(term.last(), profile.zone()),
                deadline.basis());
    }
}
