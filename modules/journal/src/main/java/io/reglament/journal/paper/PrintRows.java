package io.reglament.journal.paper;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
import io.reglament.identity.PersonId;
import io.reglament.journal.SheetPrint;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The register of prints. What stands on the papers is asked for apart: it is long. */
@Component
class PrintRows {
    private static final String COLUMNS = """
            id, group_id, term_id, number, label, subject, term_title, teachers, first_day, last_day, whole, printed_by,
            printed_at, code, digest\s""";
    private static final String SELECT = "select " + COLUMNS + " from journal.sheet_print where school_id = ? and ";
    private static final String BY_ID = SELECT + "id = ?";
    private static final String BY_IDS = SELECT + "id = any(?)";
    private static final String BY_CODE = SELECT + "code = ?";
    private static final String BY_KEY = SELECT + "idempotency_key = ?";
    private static final String PAGE = SELECT + "group_id = ? order by printed_at desc, id desc limit ? offset ?";
    private static final String NEWEST = "select distinct on (group_id, term_id) " + COLUMNS + """
            from journal.sheet_print where school_id = ? and group_id = any(?) and term_id = any(?)
            order by group_id, term_id, number desc""";
    private static final String CONTENTS =
            "select id, content from journal.sheet_print where school_id = ? and id = any(?)";
    private static final String NUMBERS = """
            select coalesce(max(number), 0) from journal.sheet_print
            where school_id = ? and group_id = ? and term_id = ?""";
    private static final String INSERT = """
            insert into journal.sheet_print (school_id, id, group_id, term_id, number, label, subject, term_title,
                teachers, first_day, last_day, whole, printed_by, printed_at, code, digest, content, idempotency_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final RoundTrip trip;

    PrintRows(RoundTrip trip) {
        this.trip = trip;
    }

    Optional<SheetPrint> find(UUID id) {
        return one(BY_ID, id);
    }

    List<SheetPrint> find(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : trip.ask(Ask.list(BY_IDS, PrintRows::print, school(), Ask.uuids(ids)));
    }

    Optional<SheetPrint> ofCode(String code) {
        return one(BY_CODE, code);
    }

    Optional<SheetPrint> ofKey(UUID key) {
        return one(BY_KEY, key);
    }

    /** Latest first. */
    List<SheetPrint> page(GroupId group, int skip, int most) {
        return trip.ask(Ask.list(PAGE, PrintRows::print, school(), group.value(), most, skip));
    }

    /** The newest of each sheet of these groups in these terms. */
    List<SheetPrint> newest(Collection<GroupId> groups, Collection<TermId> terms) {
        return groups.isEmpty() || terms.isEmpty()
                ? List.of()
                : trip.ask(Ask.list(
                        NEWEST,
                        PrintRows::print,
                        school(),
                        Ask.uuids(groups.stream().map(GroupId::value).toList()),
                        Ask.uuids(terms.stream().map(TermId::value).toList())));
    }

    /** How often that has been printed. */
    int printed(GroupId group, TermId term) {
        return trip.ask(Ask.list(NUMBERS, row -> row.getInt(1), school(), group.value(), term.value()))
                .getFirst();
    }

    /** What stands on these papers, by print. */
    Map<UUID, String> contents(Collection<UUID> prints) {
        return prints.isEmpty()
                ? Map.of()
                : trip.ask(Ask.of(CONTENTS, PrintRows::contents, school(), Ask.uuids(prints)));
    }

    void add(SheetPrint print, String content, UUID key) {
        trip.ask(Ask.update(
                INSERT,
                List.of(
                        school(),
                        print.id(),
                        print.group().value(),
                        print.term().value(),
                        print.number(),
                        print.label(),
                        print.subject(),
                        print.termTitle(),
                        print.teachers(),
                        print.first(),
                        print.last(),
                        print.whole(),
                        print.by().value(),
                        Timestamp.from(print.at()),
                        print.code(),
                        print.digest(),
                        content,
                        key)));
    }

    private Optional<SheetPrint> one(String sql, Object value) {
        return trip.ask(Ask.list(sql, PrintRows::print, school(), value)).stream()
                .findFirst();
    }

    private static Map<UUID, String> contents(ResultSet rows) throws SQLException {
        Map<UUID, String> contents = new HashMap<>();
        while (rows.next()) {
            contents.put(rows.getObject(1, UUID.class), rows.getString(2));
        }
        return contents;
    }

    private static SheetPrint print(ResultSet row) throws SQLException {
        return new SheetPrint(
                row.getObject("id", UUID.class),
                new GroupId(row.getObject("group_id", UUID.class)),
                new TermId(row.getObject("term_id", UUID.class)),
                row.getInt("number"),
                row.getString("label"),
                row.getString("subject"),
                row.getString("term_title"),
                row.getString("teachers"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("whole"),
                new PersonId(row.getObject("printed_by", UUID.class)),
                row.getTimestamp("printed_at").toInstant(),
                row.getString("code"),
                row.getString("digest"));
    }

    private static int school() {
        return SchoolContext.current().value();
    }
}
