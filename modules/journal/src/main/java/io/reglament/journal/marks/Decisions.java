package io.reglament.journal.marks;

import io.reglament.identity.PersonId;
import io.reglament.journal.MarkAnswer;
import io.reglament.journal.MarkAnswer.Outcome;
import io.reglament.journal.MarkEdit;
import io.reglament.journal.works.WorkRow;
import io.reglament.regulation.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

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
                    : turnedAway(edit, OneKeyIsForOneEdit.broken());
        }
        return facts.work(edit.work().value())
                .map(work -> answer(work, edit))
                .orElseGet(() -> turnedAway(edit, MarksHangOnWorksOfTheGroup.broken()));
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

    /** At which day a mark stands in whose place nothing stood. */
    LocalDate day(CellKey cell) {
        return facts.dayOf(facts.work(cell.work()).orElseThrow(), cell, now(cell), beside(cell));
    }

    private MarkAnswer answer(WorkRow work, MarkEdit edit) {
        return rules.broken(work).map(refusal -> turnedAway(edit, refusal)).orElseGet(() -> ofKeeper(work, edit));
    }

    private MarkAnswer ofKeeper(WorkRow work, MarkEdit edit) {
        Cell now = now(CellKey.of(edit));
        Optional<Refused> broken = rules.broken(work, edit);
        if (broken.isPresent()) {
            return refused(edit, now, broken.get());
        }
        if (now.says(edit)) {
            return told(edit, Outcome.SAVED, now, Optional.empty());
        }
        if (now.version() != edit.version()) {
            return told(edit, Outcome.CONFLICT, now, Optional.empty());
        }
        return rules.broken(work, edit, now, beside(CellKey.of(edit)))
                .map(refusal -> refused(edit, now, refusal))
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

    /** Danger: of who is not known to keep the work, what stands there is nobody's to learn, nor whether anything does. */
    private static MarkAnswer turnedAway(MarkEdit edit, Refused refusal) {
        return refused(edit, Cell.BLANK, refusal);
    }

    private static MarkAnswer refused(MarkEdit edit, Cell now, Refused refusal) {
        return told(edit, Outcome.REFUSED, now, Optional.of(refusal));
    }

    private List<Cell> beside(CellKey key) {
        return IntStream.rangeClosed(1, MarkEdit.ORDINAL_MOST)
                .filter(ordinal -> ordinal != key.ordinal())
                .mapToObj(ordinal -> now(new CellKey(key.work(), key.student(), ordinal)))
                .toList();
    }

    private Cell now(CellKey key) {
        return changed.getOrDefault(key, facts.cells().getOrDefault(key, Cell.BLANK));
    }

    private static MarkAnswer told(MarkEdit edit, Outcome outcome, Cell cell, Optional<Refused> refusal) {
        return new MarkAnswer(
                edit.key(), outcome, cell.version(), cell.mark(), cell.comment(), cell.by(), cell.at(), refusal);
    }
}
