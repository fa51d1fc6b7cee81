package io.reglament.local.lived;

import io.reglament.local.lived.TermRules.Weighed;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The terms of a school that are over, and the marks that were given in them. */
record EndedTerms(Connection connection, int school) {
    private static final String TERMS = """
        select id, first_day, last_day from curriculum.academic_session
        where school_id = ? and kind = 'TERM' and not gone and last_day < ? order by first_day, sourced_id\
        """;
    private static final String MARKS = """
        select w.group_id, c.student_id, c.work_id, c.ordinal, c.after, w.weight, c.received_at
        from journal.work w join journal.mark_change c on c.school_id = w.school_id and c.work_id = w.id
        where w.school_id = ? and w.date between ? and ? and not w.removed
        order by c.version\
        """;
    private static final String RECORDED = """
        select lesson_id, topic_since from journal.lesson_record where school_id = ? and topic <> ''\
        """;

    record Term(UUID id, LocalDate first, LocalDate last) {}

    /** Whose marks in which group. */
    record Whose(UUID group, UUID student) {}

    /** A mark as it was given or changed at a moment. */
    record Given(UUID work, int ordinal, String mark, BigDecimal weight, Instant at) {}

    List<Term> before(LocalDate today) throws SQLException {
        List<Term> terms = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(TERMS)) {
            query.setInt(1, school);
            query.setObject(2, today);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    terms.add(new Term(
                            row.getObject(1, UUID.class),
                            row.getObject(2, LocalDate.class),
                            row.getObject(3, LocalDate.class)));
                }
            }
        }
        return terms;
    }

    Map<Whose, List<Given>> marks(Term term) throws SQLException {
        Map<Whose, List<Given>> marks = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(MARKS)) {
            query.setInt(1, school);
            query.setObject(2, term.first());
            query.setObject(3, term.last());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Whose whose = new Whose(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                    marks.computeIfAbsent(whose, _ -> new ArrayList<>())
                            .add(new Given(
                                    row.getObject(3, UUID.class),
                                    row.getInt(4),
                                    row.getString(5),
                                    row.getBigDecimal(6),
                                    moment(row, 7)));
                }
            }
        }
        return marks;
    }

    /** Since when lessons have their topic. */
    Map<UUID, Instant> recorded() throws SQLException {
        Map<UUID, Instant> since = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(RECORDED)) {
            query.setInt(1, school);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    since.put(row.getObject(1, UUID.class), moment(row, 2));
                }
            }
        }
        return since;
    }

    /** What stood of them at that moment. */
    static List<Weighed> standing(List<Given> given, Instant at) {
        record Cell(UUID work, int ordinal) {}
        Map<Cell, Given> last = new HashMap<>();
        given.stream()
                .filter(one -> !one.at.isAfter(at))
                .forEach(one -> last.put(new Cell(one.work, one.ordinal), one));
        return last.values().stream()
                .filter(one -> one.mark.chars().allMatch(Character::isDigit) && !one.mark.isEmpty())
                .sorted(Comparator.comparing(Given::work).thenComparingInt(Given::ordinal))
                .map(one -> new Weighed(Integer.parseInt(one.mark), one.weight))
                .toList();
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
