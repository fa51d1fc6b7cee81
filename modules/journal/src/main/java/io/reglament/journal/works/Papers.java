package io.reglament.journal.works;

import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.Stay;
import io.reglament.identity.PersonId;
import io.reglament.journal.WorkId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who handed in a paper for which work, and who has a mark for it. Whoever is in the group on the day and is not absent
 * from the work's lesson hands one in; of a work without a lesson it is not known who was absent, so everybody does.
 */
public final class Papers {
    private final Map<GroupId, Map<PersonId, List<Stay>>> stays;
    private final Map<LessonId, Set<PersonId>> absent;
    private final Map<WorkId, Map<PersonId, Instant>> marked;
    private final Map<Pile, Integer> piles = new HashMap<>();

    /**
     * Papers of some works.
     *
     * @param inPiles every work of every pile that is asked for
     * @param stays members of each of the works' groups
     * @param absences from the works' lessons
     * @param marked since when each student has a first mark, by work
     */
    public Papers(
            Collection<WorkRow> inPiles,
            Map<GroupId, Map<PersonId, List<Stay>>> stays,
            Collection<AbsentAt> absences,
            Map<WorkId, Map<PersonId, Instant>> marked) {
        this.stays = stays;
        this.absent = new HashMap<>();
        this.marked = marked;
        absences.stream()
                .filter(absence -> !absence.late())
                .forEach(absence -> absent.computeIfAbsent(absence.lesson(), _ -> new HashSet<>())
                        .add(absence.student()));
        inPiles.forEach(work -> piles.merge(Pile.of(work), handedIn(work).size(), Integer::sum));
    }

    /** How many papers the work's teacher has of that form and day. */
    int pile(WorkRow work) {
        return piles.getOrDefault(Pile.of(work), 0);
    }

    /** How many papers of this work have no mark yet. */
    int missing(WorkRow work) {
        Map<PersonId, Instant> have = marks(work);
        return Math.toIntExact(handedIn(work).stream()
                .filter(student -> !have.containsKey(student))
                .count());
    }

    /** When the last paper got its mark; empty while some lack one, and where nobody handed one in. */
    Optional<Instant> completeSince(WorkRow work) {
        if (missing(work) > 0) {
            return Optional.empty();
        }
        Map<PersonId, Instant> have = marks(work);
        return handedIn(work).stream()
                .map(student -> Optional.ofNullable(have.get(student)).orElseThrow())
                .max(Instant::compareTo);
    }

    private Map<PersonId, Instant> marks(WorkRow work) {
        return marked.getOrDefault(work.id(), Map.of());
    }

    private List<PersonId> handedIn(WorkRow work) {
        Set<PersonId> away = work.lesson()
                .map(lesson -> absent.getOrDefault(lesson, Set.of()))
                .orElse(Set.of());
        return stays.getOrDefault(work.group(), Map.of()).entrySet().stream()
                .filter(member -> member.getValue().stream().anyMatch(stay -> stay.holds(work.date())))
                .map(Map.Entry::getKey)
                .filter(student -> !away.contains(student))
                .toList();
    }

    /** Works of one teacher, one day and one form. */
    private record Pile(PersonId teacher, LocalDate date, String form) {
        static Pile of(WorkRow work) {
            return new Pile(work.teacher(), work.date(), work.form());
        }
    }
}
