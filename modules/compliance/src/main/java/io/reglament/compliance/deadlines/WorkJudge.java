package io.reglament.compliance.deadlines;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.deadlines.Finding.About;
import io.reglament.compliance.deadlines.Finding.Place;
import io.reglament.compliance.deadlines.Verdict.NotYetDue;
import io.reglament.curriculum.WorkFacts;
import io.reglament.curriculum.WorkStanding;
import io.reglament.regulation.FormOfControl;
import io.reglament.regulation.Touched.Scope;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is owed for works: a mark for each student who sat them. */
@Component
class WorkJudge implements Judge {
    private final List<WorkFacts> facts;
    private final SchoolRegistry schools;
    private final Watches watches;
    private final FindingRows findings;

    WorkJudge(List<WorkFacts> facts, SchoolRegistry schools, Watches watches, FindingRows findings) {
        this.facts = List.copyOf(facts);
        this.schools = schools;
        this.watches = watches;
        this.findings = findings;
    }

    @Override
    public Scope scope() {
        return Scope.WORK;
    }

    @Override
    public Batch judge(Collection<UUID> ids, Instant now) {
        lock(ids);
        Map<Place, Finding> known = findings.ofWorks(ids);
        List<WorkStanding> there =
                facts.stream().flatMap(source -> source.of(ids).stream()).toList();
        Judgement judgement = new Judgement(schools.current().onAirFrom(), now);
        List<Judged> judged =
                there.stream().flatMap(work -> judged(judgement, work).stream()).toList();
        return new Batch(FindingChanges.of(known, judged, now), watches(there, judged), gone(ids, there));
    }

    /** The day of a new row is not known yet; it is written once the works were read, in the same transaction. */
    private void lock(Collection<UUID> ids) {
        watches.ensure(
                scope(),
                ids.stream()
                        .distinct()
                        .sorted()
                        .map(id -> Watch.fresh(id, LocalDate.EPOCH))
                        .toList());
        watches.lock(scope(), ids);
    }

    /** Empty where there is no limit; an answer in a lesson is a duty of the lesson. */
    private static Optional<Judged> judged(Judgement judgement, WorkStanding work) {
        return work.due()
                .filter(_ -> !work.form().equals(FormOfControl.ORAL))
                .map(due -> new Judged(
                        new Place(work.work(), FindingRule.WORK_MARKS), About.of(work), due, judgement.of(work, due)));
    }

    private static List<Watch> watches(List<WorkStanding> there, List<Judged> judged) {
        Map<UUID, Instant> next = judged.stream()
                .flatMap(each -> each.verdict() instanceof NotYetDue(Instant at)
                        ? Stream.of(Map.entry(each.place().scope(), at))
                        : Stream.empty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<UUID, Kept> kept = Kept.of(judged);
        return there.stream()
                .map(work -> new Watch(
                        work.work(),
                        work.date(),
                        Optional.ofNullable(next.get(work.work())),
                        kept.getOrDefault(work.work(), Kept.NOTHING)))
                .toList();
    }

    private static List<UUID> gone(Collection<UUID> ids, List<WorkStanding> there) {
        Set<UUID> found = there.stream().map(WorkStanding::work).collect(Collectors.toSet());
        return ids.stream().filter(id -> !found.contains(id)).distinct().toList();
    }
}
