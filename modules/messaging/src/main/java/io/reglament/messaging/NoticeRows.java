package io.reglament.messaging;

import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.support.SqlArrayValue;

/** Writes a notice for several persons in one statement. */
final class NoticeRows {
    private static final String INSERT = """
        insert into messaging.notice (school_id, id, person_id, text, words, about, path, told_at) values
        """;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ONCE = " on conflict (school_id, person_id, text, about) do nothing";

    private NoticeRows() {}

    /** @param people by the id of their notice, in one order for everybody, so that two senders never wait crosswise */
    static Ask<Integer> insert(Notice notice, Map<UUID, UUID> people, Instant at) {
        String rows = String.join(", ", Collections.nCopies(people.size(), ROW));
        List<Object> values = new ArrayList<>(people.size() * 8);
        people.forEach((id, person) -> values.addAll(List.of(
                SchoolContext.current().value(),
                id,
                person,
                notice.text(),
                new SqlArrayValue("text", notice.words().toArray()),
                notice.about(),
                notice.path(),
                Timestamp.from(at))));
        return Ask.update(INSERT + rows + ONCE, values);
    }
}
