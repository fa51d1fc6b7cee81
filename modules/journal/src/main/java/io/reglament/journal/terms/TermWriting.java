package io.reglament.journal.terms;

import io.reglament.journal.Average;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Writes what was decided, in one trip. */
record TermWriting(RoundTrip trip, Touches touches, TermFacts facts) {
    private static final String INSERT = """
            insert into journal.term_mark (school_id, group_id, term_id, student_id, mark, version, changed_by,
                changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (school_id, group_id, term_id, student_id) do nothing""";
    private static final String UPDATE = """
            update journal.term_mark set mark = ?, version = ?, changed_by = ?, changed_at = ?
            where school_id = ? and group_id = ? and term_id = ? and student_id = ? and version = ?""";
    private static final String HISTORY = """
            insert into journal.term_mark_change (school_id, group_id, term_id, student_id, version, before, after,
                proposed, mean, typed_at, received_at, by_person, reason, idempotency_key)
            values\s""";
    private static final String CHANGE = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** @throws LostTermRace when another save was first where nothing stood */
    void write(List<TermEditKept> kept) {
        if (kept.isEmpty()) {
            return;
        }
        List<Ask<Integer>> cells = kept.stream().map(this::cell).toList();
        List<Ask<?>> asks = new ArrayList<>(cells);
        asks.add(history(kept));
        asks.addAll(touches.askGroups(List.of(facts.group().id().value())));
        Answers answers = trip.send(asks.toArray(Ask<?>[]::new));
        if (cells.stream().anyMatch(cell -> answers.of(cell) != 1)) {
            throw new LostTermRace();
        }
    }

    private Ask<Integer> cell(TermEditKept edit) {
        return edit.before().version() == 0 ? insert(edit) : update(edit);
    }

    private Ask<Integer> insert(TermEditKept edit) {
        List<Object> values = new ArrayList<>(place(edit));
        values.addAll(stand(edit));
        return Ask.update(INSERT, values);
    }

    private Ask<Integer> update(TermEditKept edit) {
        List<Object> values = new ArrayList<>(stand(edit));
        values.addAll(place(edit));
        values.add(edit.before().version());
        return Ask.update(UPDATE, values);
    }

    private List<Object> place(TermEditKept edit) {
        return List.of(
                SchoolContext.current().value(),
                facts.group().id().value(),
                facts.term().id().value(),
                edit.edit().student().value());
    }

    private List<Object> stand(TermEditKept edit) {
        return List.of(
                edit.after().mark(),
                edit.after().version(),
                facts.reader().person().value(),
                Timestamp.from(facts.at()));
    }

    private Ask<Integer> history(List<TermEditKept> kept) {
        List<Object> values = new ArrayList<>();
        StringJoiner rows = new StringJoiner(", ");
        for (TermEditKept edit : kept) {
            rows.add(CHANGE);
            values.addAll(place(edit));
            values.addAll(List.of(
                    edit.after().version(), edit.before().mark(), edit.after().mark()));
            values.add(edit.proposal().mark());
            values.add(edit.proposal()
                    .average()
                    .map(Average::value)
                    .map(Object::toString)
                    .orElse(""));
            values.add(Timestamp.from(edit.edit().typedAt()));
            values.add(Timestamp.from(facts.at()));
            values.add(facts.reader().person().value());
            values.add(edit.edit().reason());
            values.add(edit.edit().key());
        }
        return Ask.update(HISTORY + rows, values);
    }
}
