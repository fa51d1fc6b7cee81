package io.reglament.curriculum;

import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.support.SqlArrayValue;

/** Questions for what lessons and groups belong to: sheets of terms, and days of classes. */
public final class CoursePlaces {
    private static final String OF_LESSONS = """
            select l.id, l.group_id, l.term_id, l.date from curriculum.lesson l
            where l.school_id = ? and l.id = any(?)""";

    private static final String CLASSES = """
            select gc.group_id, gc.class_id from curriculum.group_class gc
            where gc.school_id = ? and gc.group_id = any(?)""";

    private static final String OF_CLASSES = """
            select gc.group_id, gc.class_id from curriculum.group_class gc
            where gc.school_id = ? and gc.class_id = any(?)""";

    private static final String WITH_LESSONS = """
            exists (select from curriculum.lesson l
                    where l.school_id = gt.school_id and l.group_id = gt.group_id and l.term_id = t.id)\s""";

    private static final String TERMS = """
            select gt.group_id, t.id, coalesce(gt.first_day, t.first_day) as first_day,
                coalesce(gt.last_day, t.last_day) as last_day
            from curriculum.group_term gt
            join curriculum.academic_session t on t.school_id = gt.school_id and t.id = gt.session_id
            where gt.school_id = ? and t.kind <> 'HOLIDAY' and not t.gone and\s""";

    private static final String OF_GROUPS =
            TERMS + "gt.group_id = any(?) and (t.kind = 'TERM' or " + WITH_LESSONS + ")";

    private static final String BETWEEN = TERMS + """
            coalesce(gt.last_day, t.last_day) >= ? and coalesce(gt.first_day, t.first_day) <= ?
            and\s""" + WITH_LESSONS + "order by gt.group_id, t.id";

    private static final String CLASS_DAYS = """
            select distinct gc.class_id, l.date from curriculum.lesson l
            join curriculum.group_class gc on gc.school_id = l.school_id and gc.group_id = l.group_id
            where l.school_id = ? and l.date between ? and ? order by l.date, gc.class_id""";

    private static final String CANCELLED = """
            select l.group_id, l.date, l.period from curriculum.lesson l
            where l.school_id = ? and l.group_id = any(?) and l.date = any(?) and l.cancelled""";

    private CoursePlaces() {}

    /** Of these lessons, cancelled ones too. */
    public static Ask<Map<UUID, CourseDay>> ofLessons(Collection<UUID> lessons) {
        return Ask.of(
                OF_LESSONS,
                rows -> {
                    Map<UUID, CourseDay> days = new HashMap<>();
                    while (rows.next()) {
                        days.put(
                                rows.getObject(1, UUID.class),
                                new CourseDay(
                                        new GroupId(rows.getObject(2, UUID.class)),
                                        new TermId(rows.getObject(3, UUID.class)),
                                        rows.getObject(4, LocalDate.class)));
                    }
                    return days;
                },
                school(),
                Ask.uuids(lessons));
    }

    /** The classes whose students belong to each of these groups; what is absent has none. */
    public static Ask<Map<GroupId, Set<ClassId>>> classesOf(Collection<GroupId> groups) {
        return classes(
                CLASSES,
                Ask.uuids(groups.stream().map(GroupId::value).distinct().toList()));
    }

    /** The groups in which each of these classes learns, by group. */
    public static Ask<Map<GroupId, Set<ClassId>>> groupsOf(Collection<ClassId> classes) {
        return classes(
                OF_CLASSES,
                Ask.uuids(classes.stream().map(ClassId::value).distinct().toList()));
    }

    /** The sheets of these groups, one for each of their terms; a year that wraps terms and has no lessons is none. */
    public static Ask<List<CourseTerm>> sheets(Collection<UUID> groups) {
        return Ask.list(OF_GROUPS, CoursePlaces::sheet, school(), Ask.uuids(groups));
    }

    /** All sheets of terms with lessons that have a day between these two. */
    public static Ask<List<CourseTerm>> sheets(LocalDate first, LocalDate last) {
        return Ask.list(BETWEEN, CoursePlaces::sheet, school(), first, last);
    }

    /** All classes on their days with lessons, cancelled ones too. */
    public static Ask<List<ClassDay>> classDays(LocalDate first, LocalDate last) {
        return Ask.list(
                CLASS_DAYS,
                row -> new ClassDay(new ClassId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)),
                school(),
                first,
                last);
    }

    /** Places in the timetable of these days whose lessons of these groups were cancelled. */
    public static Ask<List<CancelledPeriod>> cancelled(Collection<GroupId> groups, Collection<LocalDate> days) {
        return Ask.list(
                CANCELLED,
                row -> new CancelledPeriod(
                        new GroupId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class), row.getInt(3)),
                school(),
                Ask.uuids(groups.stream().map(GroupId::value).distinct().toList()),
                new SqlArrayValue("date", days.toArray()));
    }

    private static CourseTerm sheet(ResultSet row) throws SQLException {
        return new CourseTerm(
                new GroupId(row.getObject(1, UUID.class)),
                new TermId(row.getObject(2, UUID.class)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class));
    }

    private static Ask<Map<GroupId, Set<ClassId>>> classes(String sql, Object ids) {
        return Ask.of(
                sql,
                rows -> {
                    Map<GroupId, Set<ClassId>> classes = new HashMap<>();
                    while (rows.next()) {
                        classes.computeIfAbsent(new GroupId(rows.getObject(1, UUID.class)), _ -> new HashSet<>())
                                .add(new ClassId(rows.getObject(2, UUID.class)));
                    }
                    return classes;
                },
                school(),
                ids);
    }

    private static int school() {
        return SchoolContext.current().value();
    }
}
