package io.reglament.compliance.deadlines;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.WorkFacts;
import io.reglament.curriculum.WorkStanding;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Deadline;
import io.reglament.tenancy.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Stands for the journal's works. */
final class PretendedWorks implements WorkFacts {
    static final Basis CLAUSE = new Basis.ByClause(new ClauseId("A-5.2o"));

    private final Map<UUID, WorkStanding> works = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> lessons = new ConcurrentHashMap<>();

    @Override
    public List<WorkStanding> of(Collection<UUID> asked) {
        return asked.stream()
                .flatMap(work -> Optional.ofNullable(works.get(work)).stream())
                .toList();
    }

    @Override
    public List<UUID> satIn(Collection<LessonId> asked) {
        return lessons.entrySet().stream()
                .filter(sat -> asked.contains(new LessonId(sat.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public List<UUID> ofGroups(Collection<GroupId> groups) {
        return List.of();
    }

    @Override
    public List<UUID> after(UUID after, int most) {
        return works.keySet().stream()
                .filter(work -> work.compareTo(after) > 0)
                .sorted()
                .limit(most)
                .toList();
    }

    /** A dictation that nobody has a mark for. */
    UUID sat(LocalDate date, Instant due) {
        UUID work = Ids.next();
        works.put(
                work,
                new WorkStanding(
                        work,
                        new PersonId(Ids.next()),
                        new GroupId(Ids.next()),
                        "9-Б",
                        "Русский язык",
                        "dictation",
                        date,
                        Optional.of(new DueMoment(due, new Deadline.NextLesson(0), CLAUSE)),
                        25,
                        Optional.empty()));
        return work;
    }

    void satIn(UUID lesson, UUID work) {
        lessons.put(work, lesson);
    }

    void marked(UUID work, Instant complete) {
        stands(work, Optional.of(complete), 0);
    }

    void stands(UUID work, Optional<Instant> complete, int missing) {
        works.computeIfPresent(work, (id, old) -> with(old, old.form(), old.due(), missing, complete));
    }

    void due(UUID work, Optional<Instant> due, Basis basis) {
        works.computeIfPresent(
                work,
                (id, old) -> with(
                        old,
                        old.form(),
                        due.map(at -> new DueMoment(at, new Deadline.NextLesson(0), basis)),
                        old.missing(),
                        old.completeSince()));
    }

    void form(UUID work, String form) {
        works.computeIfPresent(work, (id, old) -> with(old, form, old.due(), old.missing(), old.completeSince()));
    }

    void removed(UUID work) {
        works.remove(work);
    }

    void clear() {
        works.clear();
        lessons.clear();
    }

    private static WorkStanding with(
            WorkStanding old, String form, Optional<DueMoment> due, int missing, Optional<Instant> complete) {
        return new WorkStanding(
                old.work(),
                old.teacher(),
                old.group(),
                old.groupLabel(),
                old.subject(),
                form,
                old.date(),
                due,
                missing,
                complete);
    }
}
