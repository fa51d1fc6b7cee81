package io.reglament.journal.marks;

import io.reglament.identity.PersonId;
import io.reglament.journal.MarkAnswer;
import io.reglament.journal.MarkAnswer.Outcome;
import io.reglament.journal.MarkEdit;
import io.reglament.journal.works.WorkRow;
import io.reglament.regulation.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Decides the edits of one save one after the other, each over what the one before it left; writes nothing. */
final class Decisions {
    private final MarkFacts facts;
    private final MarkRules rules;
    private final Map<UUID, KeptBefore> answered;
    private final SortedMap<CellKey, Cell> changed = new TreeMap<>();
    private final List<KeptEdit> kept = new ArrayList<>();

    Decisions(MarkFacts facts) {
        this.facts = facts;
        this.rules = new MarkRules(facts);
        this.answered = new HashMap<>(facts.kept());
    }

    MarkAnswer answer(MarkEdit edit) {
        KeptBefore before = answered.get(edit.key());
        if (before != null) {
            return before.is(edit, facts.by().person())
                    ? before.answer(edit.key())
                    : refused(edit, OneKeyIsForOneEdit.broken());
        }
        return facts.work(edit.work().value())
                .map(work -> answer(work, edit))
                .orElseGet(() -> refused(edit, MarksHangOnWorksOfTheGroup.broken()));
    }

    /** What stands in each changed cell at the end, in the order of writing. */
    SortedMap<CellKey, Cell> changed() {
        return changed;
    }

    List<KeptEdit> kept() {
        return kept;
    }

    /** The version that stood before this save. */
    int versionBefore(CellKey cell) {
        return facts.cells().getOrDefault(cell, Cell.BLANK).version();
    }

    private MarkAnswer answer(WorkRow work, MarkEdit edit) {
        Cell now = now(edit);
        Optional<Refused> broken = rules.broken(work, edit);
        if (broken.isPresent()) {
            return refused(edit, broken.get());
        }
        if (now.says(edit)) {
            return told(edit, Outcome.SAVED, now, Optional.empty());
        }
        if (now.version() != edit.version()) {
            return told(edit, Outcome.CONFLICT, now, Optional.empty());
        }
        return rules.broken(work, edit, now)
                .map(refusal -> refused(edit, refusal))
                .orElseGet(() -> keep(work, edit, now));
    }

    private MarkAnswer keep(WorkRow work, MarkEdit edit, Cell now) {
        CellKey key = CellKey.of(edit);
        Cell next = now.after(edit, facts.by().person(), facts.at());
        Optional<PersonId> behalf = facts.editor(work).keeps() ? Optional.empty() : Optional.of(work.teacher());
        changed.put(key, next);
        kept.add(new KeptEdit(key, edit, now.mark(), next, behalf));
        answered.put(
                edit.key(),
                new KeptBefore(
                        key,
                        next.version(),
                        next.mark(),
                        next.comment(),
                        facts.by().person(),
                        facts.at()));
        return told(edit, Outcome.SAVED, next, Optional.empty());
    }

    private MarkAnswer refused(MarkEdit edit, Refused refusal) {
        return told(edit, Outcome.REFUSED, now(edit), Optional.of(refusal));
    }

    private Cell now(MarkEdit edit) {
        CellKey key = CellKey.of(edit);
        return changed.getOrDefault(key, facts.cells().getOrDefault(key, Cell.BLANK));
    }

    private static MarkAnswer told(MarkEdit edit, Outcome outcome, Cell cell, Optional<Refused> refusal) {
        return new MarkAnswer(
                edit.key(), outcome, cell.version(), cell.mark(), cell.comment(), cell.by(), cell.at(), refusal);
    }
}
