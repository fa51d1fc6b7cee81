package io.reglament.journal.marks;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a save writes: rows as VALUES in one statement each. No parameter is ever null, because the driver would have to
 * ask the database for its type.
 */
final class MarkChanges {
    private static final String INSERT = """
            insert into journal.mark (school_id, work_id, student_id, ordinal, date, mark, comment, version, given_at,
                first_given_at, changed_by, changed_at)
            values\s""";
    private static final String ONCE = " on conflict (school_id, work_id, student_id, ordinal) do nothing";
    private static final String UPDATE = """
            update journal.mark standing
            set mark = typed.mark, comment = typed.comment, version = typed.version, given_at = typed.given_at,
                first_given_at = typed.first_given_at, changed_by = typed.changed_by, changed_at = typed.changed_at
            from (values\s""";
    private static final String WHERE = """
            ) typed (work_id, student_id, ordinal, mark, comment, version, given_at, first_given_at, changed_by,
                changed_at)
            where standing.school_id = ? and standing.work_id = typed.work_id
                and standing.student_id = typed.student_id and standing.ordinal = typed.ordinal""";
    private static final String HISTORY = """
            insert into journal.mark_change (school_id, work_id, student_id, ordinal, version, before, after, comment,
                typed_at, received_at, by_person, on_behalf_of, reason, idempotency_key)
            values\s""";

    private MarkChanges() {}

    /** Cells in which nothing ever stood; answers how many of them were still so. */
    static Ask<Integer> insert(Map<CellKey, Cell> cells, Function<CellKey, LocalDate> dates) {
        List<Object> values = new ArrayList<>(cells.size() * 12);
        StringJoiner rows = new StringJoiner(", ");
        cells.forEach((key, cell) -> {
            rows.add("(?, ?, ?, ?, ?, ?, ?, ?, " + given(cell, "?") + ", ?, ?)");
            values.add(school());
            place(values, key);
            values.add(dates.apply(key));
            stand(values, cell);
        });
        return Ask.update(INSERT + rows + ONCE, values);
    }

    /** Cells that were locked; answers how many there are. */
    static Ask<Integer> update(Map<CellKey, Cell> cells) {
        List<Object> values = new ArrayList<>(cells.size() * 10 + 1);
        StringJoiner rows = new StringJoiner(", ");
        cells.forEach((key, cell) -> {
            rows.add("(?::uuid, ?::uuid, ?::smallint, ?, ?, ?::int, " + given(cell, "?::timestamptz")
                    + ", ?::uuid, ?::timestamptz)");
            place(values, key);
            stand(values, cell);
        });
        values.add(school());
        return Ask.update(UPDATE + rows + WHERE, values);
    }

    static Ask<Integer> history(List<KeptEdit> edits) {
        List<Object> values = new ArrayList<>(edits.size() * 14);
        StringJoiner rows = new StringJoiner(", ");
        edits.forEach(edit -> rows.add(change(values, edit)));
        return Ask.update(HISTORY + rows, values);
    }

    private static String change(List<Object> values, KeptEdit kept) {
        values.add(school());
        place(values, kept.cell());
        values.add(kept.after().version());
        values.add(kept.before());
        values.add(kept.after().mark());
        values.add(kept.after().comment());
        values.add(Timestamp.from(kept.edit().typedAt()));
        values.add(Timestamp.from(kept.received()));
        values.add(kept.after().by().orElseThrow().value());
        kept.onBehalfOf().map(PersonId::value).ifPresent(values::add);
        boolean reasoned = !kept.edit().reason().isEmpty();
        if (reasoned) {
            values.add(kept.edit().reason());
        }
        values.add(kept.edit().key());
        return "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, " + (kept.onBehalfOf().isPresent() ? "?, " : "null, ")
                + (reasoned ? "?, " : "null, ") + "?)";
    }

    private static void place(List<Object> values, CellKey key) {
        values.add(key.work());
        values.add(key.student());
        values.add(key.ordinal());
    }

    private static void stand(List<Object> values, Cell cell) {
        UUID by = cell.by().orElseThrow().value();
        values.add(cell.mark());
        values.add(cell.comment());
        values.add(cell.version());
        cell.givenAt().map(Timestamp::from).ifPresent(values::add);
        cell.firstGivenAt().map(Timestamp::from).ifPresent(values::add);
        values.add(by);
        values.add(Timestamp.from(cell.at().orElseThrow()));
    }

    /** Both moments. */
    private static String given(Cell cell, String parameter) {
        return orNull(cell.givenAt(), parameter) + ", " + orNull(cell.firstGivenAt(), parameter);
    }

    private static String orNull(Optional<Instant> moment, String parameter) {
        return moment.isPresent() ? parameter : "null::timestamptz";
    }

    private static int school() {
        return SchoolContext.current().value();
    }
}
