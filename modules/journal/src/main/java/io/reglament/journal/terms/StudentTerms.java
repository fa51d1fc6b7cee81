package io.reglament.journal.terms;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.TermView;
import io.reglament.identity.PersonId;
import io.reglament.journal.Average.Weighed;
import io.reglament.journal.StudentTermMark;
import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the term marks of one student, in two trips. */
@Component
public class StudentTerms {
    private final RoundTrip trip;
    private final Groups groups;
    private final Lessons lessons;
    private final Profiles profiles;

    StudentTerms(RoundTrip trip, Groups groups, Lessons lessons, Profiles profiles) {
        this.trip = trip;
        this.groups = groups;
        this.lessons = lessons;
        this.profiles = profiles;
    }

    /** By subject, where there is a mark of the term or for a work in it. */
    @Transactional(readOnly = true, label = RoundTrip.ENTERS)
    public List<StudentTermMark> of(PersonId student, TermView term) {
        Ask<Map<GroupId, List<Weighed>>> asked = TermAsks.weighed(student, term);
        Ask<List<StandingTermMark>> standing = TermAsks.ofStudent(student);
        Ask<InForceByDay> rules = Profiles.askEver();
        Answers first = trip.send(asked, standing, rules);
        Map<GroupId, String> set = new HashMap<>();
        first.of(standing).stream()
                .filter(mark -> mark.term().equals(term.id()))
                .forEach(mark -> set.put(mark.group(), mark.mark()));
        Map<GroupId, List<Weighed>> marks = first.of(asked);
        Set<GroupId> all = new HashSet<>(marks.keySet());
        all.addAll(set.keySet());
        Ask<Map<GroupId, GroupView>> views = groups.findAsk(all);
        Ask<Map<GroupId, Long>> counts = lessons.countsAsk(all, term.first(), term.last());
        Answers second = trip.send(views, counts);
        Profile profile = profiles.of(first.of(rules), term.last());
        return second.of(views).values().stream()
                .map(group -> new StudentTermMark(
                        group.subject(),
                        set.getOrDefault(group.id(), ""),
                        Proposals.of(
                                profile,
                                group.where(),
                                term,
                                second.of(counts).getOrDefault(group.id(), 0L),
                                marks.getOrDefault(group.id(), List.of()))))
                .toList();
    }
}
