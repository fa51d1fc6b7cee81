package io.reglament.compliance.deadlines;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.deadlines.Finding.About;
import io.reglament.compliance.deadlines.Finding.Place;
import io.reglament.curriculum.WorkFacts;
import io.reglament.curriculum.WorkStanding;
import io.reglament.regulation.FormOfControl;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is owed for works: a mark for each student who sat them; and how they are entered. */
@Component
class WorkJudge implements Judge {
    private final List<WorkFacts> facts;
    private final NotesOnWorks notes;
    private final SchoolRegistry schools;

    WorkJudge(List<WorkFacts> facts, NotesOnWorks notes, SchoolRegistry schools) {
        this.facts = List.copyOf(facts);
        this.notes = notes;
        this.schools = schools;
    }

    @Override
    public Scope scope() {
        return Scope.WORK;
    }

    @Override
    public Looked look(Collection<UUID> ids, Instant now) {
        List<WorkStanding> there =
                facts.stream().flatMap(source -> source.of(ids).stream()).toList();
        School school = schools.current();
        Judgement judgement = new Judgement(school.onAirFrom(), now);
        return new Looked(
                there.stream().collect(Collectors.toMap(WorkStanding::work, WorkStanding::date)),
                Stream.concat(
                                there.stream().flatMap(work -> judged(judgement, work).stream()),
                                notes.of(there, judgement, school.zone()).stream())
                        .toList());
    }

    /** Empty where there is no limit; an answer in a lesson is a duty of the lesson. */
    private static Optional<Judged> judged(Judgement judgement, WorkStanding work) {
        return work.due()
                .filter(_ -> !work.form().equals(FormOfControl.ORAL))
                .map(due -> new Judged(
                        new Place(work.work(), FindingRule.WORK_MARKS), About.of(work), due, judgement.of(work, due)));
    }
}
