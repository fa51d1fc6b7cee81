package io.reglament.compliance.inspections;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.inspections.ItemView.Found;
import io.reglament.regulation.CheckItem;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Regulated;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The checklist of an inspection, filled in from the findings of its scope. */
@Component
class Items {
    private static final Map<FindingRule, CheckItem> SHOWN_BY = Map.of(
            FindingRule.TOPIC, CheckItem.LESSONS_IN_TIME,
            FindingRule.HOMEWORK, CheckItem.HOMEWORK,
            FindingRule.ROLL, CheckItem.ATTENDANCE,
            FindingRule.ORAL_MARKS, CheckItem.MARKS_IN_TIME,
            FindingRule.WORK_MARKS, CheckItem.MARKS_IN_TIME);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Items(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What the platform itself can tell of, for a check whose regulation has no list. */
    static List<CheckItem> known() {
        return SHOWN_BY.values().stream().distinct().sorted().toList();
    }

    void fill(UUID inspection, InspectionScope scope, List<Regulated<CheckItem>> checklist) {
        Map<CheckItem, Found> found = found(scope);
        List<Object[]> rows = checklist.stream()
                .map(item -> row(inspection, item, Optional.ofNullable(found.get(item.value()))))
                .toList();
        batches.batchUpdate("""
                insert into compliance.inspection_item (school_id, inspection_id, item, clause, open, mended)
                values (?, ?, ?, ?, ?, ?)""", rows);
    }

    List<ItemView> of(UUID inspection) {
        return jdbc
                .sql("""
                select t.item, t.clause, t.open, t.mended, t.note from compliance.inspection_item t
                where t.school_id = :school and t.inspection_id = :inspection""")
                .param("school", SchoolContext.current().value())
                .param("inspection", inspection)
                .query((row, number) -> view(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(ItemView::item))
                .toList();
    }

    /** Answers false where the list has no such line. */
    boolean note(UUID inspection, CheckItem item, String note) {
        return jdbc.sql("""
                        update compliance.inspection_item set note = :note
                        where school_id = :school and inspection_id = :inspection and item = :item""")
                        .param("note", note)
                        .param("school", SchoolContext.current().value())
                        .param("inspection", inspection)
                        .param("item", item.name())
                        .update()
                > 0;
    }

    /** What is known and was not found is found 0 times. */
    private Map<CheckItem, Found> found(InspectionScope scope) {
        Map<CheckItem, Found> found = new EnumMap<>(CheckItem.class);
        SHOWN_BY.values().forEach(item -> found.put(item, new Found(0, 0)));
        jdbc.sql("""
                select f.rule, count(*) filter (where f.state = 'OPEN') as open,
                       count(*) filter (where f.state = 'MENDED_LATE') as mended
                from compliance.finding f where f.school_id = :school and\s""" + ScopeFilter.CONDITION + """
                 and f.state <> 'WITHDRAWN' and f.severity = 'BREACH' group by f.rule""")
                .param("school", SchoolContext.current().value())
                .params(ScopeFilter.values(scope))
                .query(row -> {
                    Found some = new Found(row.getInt("open"), row.getInt("mended"));
                    Optional.ofNullable(SHOWN_BY.get(FindingRule.valueOf(row.getString("rule"))))
                            .ifPresent(item -> found.merge(item, some, Items::sum));
                });
        return found;
    }

    private static Found sum(Found one, Found other) {
        return new Found(one.open() + other.open(), one.mended() + other.mended());
    }

    private static @Nullable Object[] row(UUID inspection, Regulated<CheckItem> item, Optional<Found> found) {
        return new @Nullable Object[] {
            SchoolContext.current().value(),
            inspection,
            item.value().name(),
            item.basis().clause().map(ClauseId::value).orElse(null),
            found.map(Found::open).orElse(null),
            found.map(Found::mended).orElse(null)
        };
    }

    private static ItemView view(ResultSet row) throws SQLException {
        Optional<Integer> open = Optional.ofNullable(row.getObject("open", Integer.class));
        int mended = row.getInt("mended");
        return new ItemView(
                CheckItem.valueOf(row.getString("item")),
                Optional.ofNullable(row.getString("clause")).map(ClauseId::new),
                open.map(count -> new Found(count, mended)),
                row.getString("note"));
    }
}
