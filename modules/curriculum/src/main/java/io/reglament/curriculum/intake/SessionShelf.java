package io.reglament.curriculum.intake;

import io.reglament.curriculum.SessionRecord;
import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.tenancy.Ids;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class SessionShelf extends Shelf<SessionRecord> {
    private final Known known;

    SessionShelf(Known known) {
        super("sessions", SessionRecord::sourcedId);
        this.known = known;
    }

    @Override
    Map<String, SessionRecord> known() {
        return known.by(
                SessionRecord::sourcedId,
                """
                select sourced_id, kind, title, first_day, last_day from curriculum.academic_session
                where school_id = :school and not gone""",
                (row, number) -> new SessionRecord(
                        row.getString("sourced_id"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)));
    }

    @Override
    void write(Stream<SessionRecord> rows) {
        known.batch("""
                insert into curriculum.academic_session (school_id, id, sourced_id, kind, title, first_day, last_day)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (school_id, sourced_id) do update set kind = excluded.kind, title = excluded.title,
                    first_day = excluded.first_day, last_day = excluded.last_day, gone = false""", rows.map(row -> new Object[] {
            Known.school(), Ids.next(), row.sourcedId(), row.kind().name(), row.title(), row.firstDay(), row.lastDay()
        }));
    }

    @Override
    void end(Stream<String> keys, LocalDate yesterday) {
        known.batch(
                "update curriculum.academic_session set gone = true where school_id = ? and sourced_id = ?",
                keys.map(key -> new Object[] {Known.school(), key}));
    }
}
