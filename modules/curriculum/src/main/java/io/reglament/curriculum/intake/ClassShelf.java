package io.reglament.curriculum.intake;

import io.reglament.curriculum.ClassRecord;
import io.reglament.tenancy.Ids;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class ClassShelf extends Shelf<ClassRecord> {
    private final Known known;

    ClassShelf(Known known) {
        super("classes", ClassRecord::sourcedId);
        this.known = known;
    }

    @Override
    Map<String, ClassRecord> known() {
        return known.by(
                ClassRecord::sourcedId,
                "select sourced_id, title, grade from curriculum.school_class where school_id = :school and not gone",
                (row, number) ->
                        new ClassRecord(row.getString("sourced_id"), row.getString("title"), row.getInt("grade")));
    }

    @Override
    void write(Stream<ClassRecord> rows) {
        known.batch("""
                insert into curriculum.school_class (school_id, id, sourced_id, title, grade) values (?, ?, ?, ?, ?)
                on conflict (school_id, sourced_id) do update set title = excluded.title, grade = excluded.grade,
                    gone = false""", rows.map(row ->
                new Object[] {Known.school(), Ids.next(), row.sourcedId(), row.title(), row.grade()}));
    }

    @Override
    void end(Stream<String> keys, LocalDate yesterday) {
        known.batch(
                "update curriculum.school_class set gone = true where school_id = ? and sourced_id = ?",
                keys.map(key -> new Object[] {Known.school(), key}));
    }
}
