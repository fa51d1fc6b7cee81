package io.reglament.compliance.own;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.Stay;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import io.reglament.curriculum.Terms;
import io.reglament.curriculum.WorkContent;
import io.reglament.identity.PersonId;
import io.reglament.regulation.own.AboutSheet;
import io.reglament.regulation.own.AboutWork;
import io.reglament.regulation.own.Stated;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The facts of sheets: groups in the term that holds a day, in a constant number of queries. */
@Component
class SheetsGathered {
    private final RoundTrip trip;
    private final Groups groups;
    private final Terms terms;
    private final Lessons lessons;
    private final WorksGathered works;

    SheetsGathered(RoundTrip trip, Groups groups, Terms terms, Lessons lessons, WorksGathered works) {
        this.trip = trip;
        this.groups = groups;
        this.terms = terms;
        this.lessons = lessons;
        this.works = works;
    }

    List<Case> cases(Collection<GroupId> ids, LocalDate day, CoursesGathered.ByDay courses) {
        Map<GroupId, TermView> ofDay = termsOn(ids, day);
        return ofDay.isEmpty() ? List.of() : gather(ofDay, day, courses);
    }

    private Map<GroupId, TermView> termsOn(Collection<GroupId> ids, LocalDate day) {
        Map<GroupId, TermView> ofDay = new HashMap<>();
        trip.ask(terms.ofGroupsAsk(ids))
                .forEach((group, all) -> Terms.at(all, day).ifPresent(term -> ofDay.put(group, term)));
        return ofDay;
    }

    private List<Case> gather(Map<GroupId, TermView> ofDay, LocalDate day, CoursesGathered.ByDay courses) {
        LocalDate first = ofDay.values().stream()
                .map(TermView::first)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = ofDay.values().stream()
                .map(TermView::last)
                .max(LocalDate::compareTo)
                .orElseThrow();
        Ask<Map<GroupId, GroupView>> views = groups.findAsk(ofDay.keySet());
        Ask<Map<GroupId, Map<TermId, Integer>>> held = lessons.countsByTermAsk(ofDay.keySet());
        Ask<Map<GroupId, Map<PersonId, List<Stay>>>> stays = groups.staysAsk(ofDay.keySet(), first, last);
        Answers answers = trip.send(views, held, stays);
        List<WorkContent> sat = works.ofGroups(ofDay.keySet(), first, last);
        Batch batch = new Batch(
                answers.of(held),
                answers.of(stays),
                sat.stream().collect(Collectors.groupingBy(WorkContent::group)),
                works.about(sat, courses));
        return answers.of(views).values().stream()
                .map(group -> batch.of(
                        group, Optional.ofNullable(ofDay.get(group.id())).orElseThrow(), day, courses))
                .toList();
    }

    /** What was gathered for all of them. */
    private record Batch(
            Map<GroupId, Map<TermId, Integer>> lessons,
            Map<GroupId, Map<PersonId, List<Stay>>> stays,
            Map<GroupId, List<WorkContent>> works,
            Map<UUID, AboutWork> about) {

        Case of(GroupView group, TermView term, LocalDate day, CoursesGathered.ByDay courses) {
            List<WorkContent> sat = works.getOrDefault(group.id(), List.of()).stream()
                    .filter(work -> work.term().equals(term.id()))
                    .toList();
            AboutSheet sheet = new AboutSheet(
                    courses.of(group, day),
                    term.title(),
                    term.first(),
                    term.last(),
                    lessons.getOrDefault(group.id(), Map.of()).getOrDefault(term.id(), 0),
                    students(group.id(), term),
                    sat.stream().mapToInt(WorkContent::marks).sum(),
                    sat.stream()
                            .flatMap(work -> Optional.ofNullable(about.get(work.work())).stream())
                            .toList());
            return new Case(new Subject.OfSheet(group.id(), term.id()), day, Stated.of(sheet));
        }

        private int students(GroupId group, TermView term) {
            return (int) stays.getOrDefault(group, Map.of()).values().stream()
                    .filter(all -> all.stream().anyMatch(stay -> within(stay, term)))
                    .count();
        }

        private static boolean within(Stay stay, TermView term) {
            return stay.first().map(first -> !first.isAfter(term.last())).orElse(true)
                    && stay.last().map(last -> !last.isBefore(term.first())).orElse(true);
        }
    }
}
