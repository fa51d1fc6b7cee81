package io.reglament.curriculum.calendar;

import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.curriculum.TermDays;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.support.SqlArrayValue;

/** Questions for what deadlines stand on; they travel together. */
final class CalendarAsks {
    private static final String SESSIONS =
            "select id, kind, first_day, last_day, gone from curriculum.academic_session where school_id = ?";

    private static final String TERMS = """
            select group_id, session_id, first_day, last_day from curriculum.group_term
            where school_id = ? and group_id = any(?)""";

    private static final String LATER_STARTS = """
            select spot.place, next.starts_at
            from unnest(?, ?, ?) with ordinality as spot (group_id, term_id, date, place)
            cross join lateral (
                select later.date, min(later.starts_at) as starts_at
                from curriculum.lesson later
                where later.school_id = ? and later.group_id = spot.group_id
                  and later.term_id = spot.term_id and later.date > spot.date and not later.cancelled
                group by later.date order by later.date limit ?) next
            order by spot.place, next.date""";

    private CalendarAsks() {}

    /** All sessions, ended ones too: a lesson may still stand in a term that the roster has dropped. */
    static Ask<List<Session>> sessions() {
        return Ask.list(SESSIONS, CalendarAsks::session, SchoolContext.current().value());
    }

    /** The terms of each group: by their ids, the days on which they are the group's where these are not their own. */
    static Ask<Map<UUID, Map<String, Optional<TermDays>>>> terms(Collection<UUID> groups) {
        return Ask.of(
                TERMS,
                rows -> {
                    Map<UUID, Map<String, Optional<TermDays>>> terms = new HashMap<>();
                    while (rows.next()) {
                        terms.computeIfAbsent(rows.getObject("group_id", UUID.class), _ -> new HashMap<>())
                                .put(rows.getString("session_id"), cut(rows));
                    }
                    return terms;
                },
                SchoolContext.current().value(),
                Ask.uuids(groups));
    }

    /** For each spot, the first start on each of so many later dates on which its group has lessons in that term. */
    static Ask<Map<Spot, List<Instant>>> laterStarts(Collection<Spot> spots, int most) {
        List<Spot> asked = List.copyOf(spots);
        return Ask.of(
                LATER_STARTS,
                rows -> {
                    Map<Spot, List<Instant>> starts = new HashMap<>();
                    while (rows.next()) {
                        starts.computeIfAbsent(asked.get(rows.getInt("place") - 1), _ -> new ArrayList<>())
                                .add(rows.getObject("starts_at", OffsetDateTime.class)
                                        .toInstant());
                    }
                    return starts;
                },
                array("uuid", asked.stream().map(Spot::group)),
                array("uuid", asked.stream().map(Spot::term)),
                array("date", asked.stream().map(Spot::date)),
                SchoolContext.current().value(),
                most);
    }

    private static SqlArrayValue array(String type, Stream<?> values) {
        return new SqlArrayValue(type, values.toArray());
    }

    private static Optional<TermDays> cut(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("first_day", LocalDate.class);
        LocalDate last = row.getObject("last_day", LocalDate.class);
        return first == null ? Optional.empty() : Optional.of(new TermDays(first, last));
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                new Stretch(
                        row.getString("id"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                Kind.valueOf(row.getString("kind")),
                row.getBoolean("gone"));
    }
}
