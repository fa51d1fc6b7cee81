package io.reglament.curriculum.intake;

import io.reglament.curriculum.SubjectRecord;
import io.reglament.tenancy.Ids;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class SubjectShelf extends Shelf<SubjectRecord> {
    private final Known known;

    SubjectShelf(Known known) {
        super("subjects", SubjectRecord::sourcedId);
        this.known = known;
    }

    @Override
    Map<String, SubjectRecord> known() {
        return known.by(
                SubjectRecord::sourcedId,
                "select sourced_id, title from curriculum.subject where school_id = :school and not gone",
                (row, number) -> new SubjectRecord(row.getString("sourced_id"), row.getString("title")));
    }

    @Override
    void write(Stream<SubjectRecord> rows) {
        known.batch("""
                insert into curriculum.subject (school_id, id, sourced_id, title) values (?, ?, ?, ?)
                on conflict (school_id, sourced_id) do update set title = excluded.title, gone = false""", rows.map(row -> new Object[] {Known.school(), Ids.next(), row.sourcedId(), row.title()}));
    }

    @Override
    void end(Stream<String> keys, LocalDate yesterday) {
        known.batch("update curriculum.subject set gone = true where school_id = ? and sourced_id = ?", keys.map(key ->
                new Object[] {Known.school(), key}));
    }
}
