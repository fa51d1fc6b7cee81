package io.reglament.curriculum.intake;

import io.reglament.curriculum.GroupRecord;
import io.reglament.curriculum.TermDays;
import io.reglament.curriculum.roster.Keys;
import io.reglament.tenancy.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class GroupShelf extends Shelf<GroupRecord> {
    private final Known known;
    private final Keys keys;

    GroupShelf(Known known, Keys keys) {
        super("groups", GroupRecord::sourcedId);
        this.known = known;
        this.keys = keys;
    }

    @Override
    Map<String, GroupRecord> known() {
        return known.by(
                GroupRecord::sourcedId,
                """
                select g.sourced_id, g.label, s.sourced_id as subject, g.grade,
                       array(select c.sourced_id from curriculum.group_class gc
                             join curriculum.school_class c on c.school_id = gc.school_id and c.id = gc.class_id
                             where gc.school_id = :school and gc.group_id = g.id) as classes,
                       array(select t.sourced_id from curriculum.group_term gt
                             join curriculum.academic_session t on t.school_id = gt.school_id and t.id = gt.session_id
                             where gt.school_id = :school and gt.group_id = g.id) as terms,
                       array(select t.sourced_id || ' ' || gt.first_day || ' ' || gt.last_day
                             from curriculum.group_term gt
                             join curriculum.academic_session t on t.school_id = gt.school_id and t.id = gt.session_id
                             where gt.school_id = :school and gt.group_id = g.id and gt.first_day is not null) as cut
                from curriculum.teaching_group g
                join curriculum.subject s on s.school_id = g.school_id and s.id = g.subject_id
                where g.school_id = :school and not g.gone""",
                (row, number) -> new GroupRecord(
                        row.getString("sourced_id"),
                        row.getString("label"),
                        row.getString("subject"),
                        row.getInt("grade"),
                        texts(row, "classes"),
                        texts(row, "terms"),
                        cut(row)));
    }

    @Override
    void write(Stream<GroupRecord> rows) {
        List<GroupRecord> groups = rows.toList();
        Map<String, UUID> subjects = keys.subjects();
        known.batch("""
                insert into curriculum.teaching_group (school_id, id, sourced_id, label, subject_id, grade)
                values (?, ?, ?, ?, ?, ?)
                on conflict (school_id, sourced_id) do update set label = excluded.label,
                    subject_id = excluded.subject_id, grade = excluded.grade, gone = false""", groups.stream().map(group -> new Object[] {
            Known.school(),
            Ids.next(),
            group.sourcedId(),
            group.label(),
            Keys.id(subjects, group.subject()),
            group.grade()
        }));
        classesAndTerms(groups);
    }

    private void classesAndTerms(List<GroupRecord> groups) {
        Map<String, UUID> ids = keys.groups();
        Map<String, UUID> classes = keys.classes();
        Map<String, UUID> terms = keys.sessions();
        int school = Known.school();
        Object[][] each = groups.stream()
                .map(group -> new Object[] {school, Keys.id(ids, group.sourcedId())})
                .toArray(Object[][]::new);
        known.batch("delete from curriculum.group_class where school_id = ? and group_id = ?", Arrays.stream(each));
        known.batch("delete from curriculum.group_term where school_id = ? and group_id = ?", Arrays.stream(each));
        known.batch(
                "insert into curriculum.group_class (school_id, group_id, class_id) values (?, ?, ?)",
                groups.stream()
                        .flatMap(group -> group.classes().stream().map(key ->
                                new Object[] {school, Keys.id(ids, group.sourcedId()), Keys.id(classes, key)})));
        known.batch(
                """
                insert into curriculum.group_term (school_id, group_id, session_id, first_day, last_day)
                values (?, ?, ?, ?, ?)""",
                groups.stream()
                        .flatMap(group -> group.terms().stream().map(key -> {
                            Optional<TermDays> days =
                                    Optional.ofNullable(group.cut().get(key));
                            return new Object[] {
                                school,
                                Keys.id(ids, group.sourcedId()),
                                Keys.id(terms, key),
                                days.map(TermDays::first).orElse(null),
                                days.map(TermDays::last).orElse(null)
                            };
                        })));
    }

    @Override
    void end(Stream<String> keys, LocalDate yesterday) {
        known.batch(
                "update curriculum.teaching_group set gone = true where school_id = ? and sourced_id = ?",
                keys.map(key -> new Object[] {Known.school(), key}));
    }

    /** A key may hold blanks; the days behind it do not. */
    private static Map<String, TermDays> cut(ResultSet row) throws SQLException {
        Map<String, TermDays> cut = new HashMap<>();
        for (String text : texts(row, "cut")) {
            int last = text.lastIndexOf(' ');
            int first = text.lastIndexOf(' ', last - 1);
            cut.put(
                    text.substring(0, first),
                    new TermDays(
                            LocalDate.parse(text.substring(first + 1, last)),
                            LocalDate.parse(text.substring(last + 1))));
        }
        return cut;
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
