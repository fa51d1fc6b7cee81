package io.reglament.journal.terms;

import io.reglament.identity.PersonId;
import io.reglament.journal.MarkAnswer.Outcome;
import io.reglament.journal.Proposal;
import io.reglament.journal.TermMarkAnswer;
import io.reglament.journal.TermMarkEdit;
import io.reglament.journal.works.OnlySomeGradesAreMarked;
import io.reglament.journal.works.SomeWordsStandForNoMark;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Decides the edits of one save one after the other, each over what the one before it left; writes nothing. */
final class TermDecisions {
    private final TermFacts facts;
    private final Map<UUID, KeptBefore> answered;
    private final Map<PersonId, TermCell> changed = new HashMap<>();
    private final List<TermEditKept> kept = new ArrayList<>();

    TermDecisions(TermFacts facts, Map<UUID, KeptBefore> answered) {
        this.facts = facts;
        this.answered = new HashMap<>(answered);
    }

    List<TermEditKept> kept() {
        return List.copyOf(kept);
    }

    TermMarkAnswer answer(TermMarkEdit edit) {
        TermCell now = changed.getOrDefault(edit.student(), facts.cell(edit.student()));
        KeptBefore before = answered.get(edit.key());
        if (before != null) {
            return before.is(
                            facts.group().id(),
                            facts.term().id(),
                            edit,
                            facts.reader().person())
                    ? told(edit, Outcome.SAVED, before.after(), Optional.empty())
                    : refused(edit, now, new Refused("journal.refused.one-key-is-for-one-entry", silent()));
        }
        Optional<Refused> broken = placeless(edit);
        if (broken.isPresent()) {
            return refused(edit, now, broken.get());
        }
        if (now.mark().equals(edit.mark())) {
            return told(edit, Outcome.SAVED, now, Optional.empty());
        }
        return now.version() == edit.version() ? over(edit, now) : told(edit, Outcome.CONFLICT, now, Optional.empty());
    }

    private TermMarkAnswer over(TermMarkEdit edit, TermCell now) {
        boolean old = now.version() > 0 && !facts.at().isBefore(facts.due());
        return facts.closed()
                .or(() -> OldTermMarksAreChangedByTheDeputyHead.broken(
                        facts.termRules().deadline(),
                        old,
                        facts.editor(),
                        !edit.reason().isEmpty()))
                .map(refusal -> refused(edit, now, refusal))
                .orElseGet(() -> keep(edit, now));
    }

    private TermMarkAnswer keep(TermMarkEdit edit, TermCell now) {
        TermCell next = new TermCell(edit.mark(), now.version() + 1);
        PersonId by = facts.reader().person();
        changed.put(edit.student(), next);
        kept.add(new TermEditKept(edit, now, next, facts.proposal(edit.student())));
        answered.put(edit.key(), new KeptBefore(facts.group().id(), facts.term().id(), edit.student(), next, by));
        return told(edit, Outcome.SAVED, next, Optional.empty());
    }

    /** What is wrong with the edit wherever it goes: the grade, the student, the mark. */
    private Optional<Refused> placeless(TermMarkEdit edit) {
        return Stream.of(grade(), student(edit), words(edit), symbol(edit))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refused> grade() {
        return OnlySomeGradesAreMarked.broken(
                facts.rules().markedGrades(), facts.group().grade());
    }

    private Optional<Refused> student(TermMarkEdit edit) {
        boolean there = facts.member(edit.student()) || facts.cells().containsKey(edit.student());
        return there
                ? Optional.empty()
                : Optional.of(
                        new Refused("journal.refused.only-members-of-the-group-are-marked", silent(), facts.day()));
    }

    private Optional<Refused> words(TermMarkEdit edit) {
        return SomeWordsStandForNoMark.broken(facts.rules(), facts.group().where(), edit.mark());
    }

    private Optional<Refused> symbol(TermMarkEdit edit) {
        var scale = facts.rules().scale(facts.group().where());
        boolean known = edit.mark().isEmpty()
                || edit.mark().equals(Proposal.NOT_ATTESTED)
                || scale.value().symbols().contains(edit.mark());
        return known
                ? Optional.empty()
                : Optional.of(new Refused(
                        "journal.refused.marks-are-symbols-of-the-scale",
                        scale.basis(),
                        edit.mark(),
                        scale.value().lowest(),
                        scale.value().highest()));
    }

    private static Basis silent() {
        return new Basis.NotRegulated();
    }

    private static TermMarkAnswer refused(TermMarkEdit edit, TermCell now, Refused refusal) {
        return told(edit, Outcome.REFUSED, now, Optional.of(refusal));
    }

    private static TermMarkAnswer told(TermMarkEdit edit, Outcome outcome, TermCell cell, Optional<Refused> refusal) {
        return new TermMarkAnswer(edit.key(), outcome, cell.version(), cell.mark(), refusal);
    }
}
