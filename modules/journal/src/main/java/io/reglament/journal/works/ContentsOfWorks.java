package io.reglament.journal.works;

import io.reglament.curriculum.CourseDay;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.MarkContent;
import io.reglament.curriculum.SatWork;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.WorkContent;
import io.reglament.curriculum.WorkContents;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import java.math.RoundingMode;
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
import org.springframework.transaction.annotation.Transactional;

/** Tells what works are and which marks stand for them. */
@Component
class ContentsOfWorks implements WorkContents {
    /** A mark that is no figure, such as "зач", has no part in the mean. */
    private static final String SELECT = """
            select w.id, w.group_id, w.term_id, w.lesson_id, w.date, w.form, w.title, w.weight, w.planned, w.created_at,
                   m.marked, m.marks, m.mean
            from journal.work w
            cross join lateral (
                select count(distinct k.student_id) as marked, count(*) as marks,
                       avg(case when k.mark ~ '^[0-9]{1,3}$' then k.mark::numeric end) as mean
                from journal.mark k where k.school_id = ? and k.work_id = w.id and k.mark <> '') m
            where w.school_id = ? and not w.removed and\s""";

    private static final String IN_ORDER = " order by w.date, w.id";
    private static final String BY_ID = SELECT + "w.id = any(?)" + IN_ORDER;
    private static final String SAT_IN = SELECT + "w.lesson_id = any(?)" + IN_ORDER;
    private static final String OF_GROUPS = SELECT + "w.group_id = any(?) and w.date between ? and ?" + IN_ORDER;
    private static final String SAT = """
            select w.id, w.group_id, w.term_id, w.lesson_id, w.date, w.form, w.created_at
            from journal.work w where w.school_id = ? and not w.removed and\s""";
    private static final String SAT_BY_GROUPS = SAT + "w.group_id = any(?) and w.date between ? and ?" + IN_ORDER;
    private static final String SAT_BESIDE_COLUMNS = SAT + "w.lesson_id = any(?) and w.id <> w.lesson_id" + IN_ORDER;
    private static final String PLACES =
            "select w.id, w.group_id, w.term_id, w.date from journal.work w where w.school_id = ? and w.id = any(?)";
    private static final String MARKS = """
            select work_id, student_id, ordinal, mark, comment, coalesce(first_given_at, given_at)
            from journal.mark where school_id = ? and work_id = any(?) and mark <> ''
            order by work_id, student_id, ordinal""";

    private final RoundTrip trip;

    ContentsOfWorks(RoundTrip trip) {
        this.trip = trip;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkContent> of(Collection<UUID> works) {
        return works.isEmpty() ? List.of() : contents(BY_ID, school(), school(), Ask.uuids(works));
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkContent> satIn(Collection<LessonId> lessons) {
        return lessons.isEmpty()
                ? List.of()
                : contents(
                        SAT_IN,
                        school(),
                        school(),
                        Ask.uuids(lessons.stream().map(LessonId::value).toList()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkContent> ofGroups(Collection<GroupId> groups, LocalDate first, LocalDate last) {
        return groups.isEmpty()
                ? List.of()
                : contents(
                        OF_GROUPS,
                        school(),
                        school(),
                        Ask.uuids(groups.stream().map(GroupId::value).toList()),
                        first,
                        last);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, CourseDay> places(Collection<UUID> works) {
        return works.isEmpty()
                ? Map.of()
                : trip.ask(Ask.of(PLACES, ContentsOfWorks::places, school(), Ask.uuids(works)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SatWork> satByGroups(Collection<GroupId> groups, LocalDate first, LocalDate last) {
        return groups.isEmpty()
                ? List.of()
                : trip.ask(Ask.list(
                        SAT_BY_GROUPS,
                        ContentsOfWorks::sat,
                        school(),
                        Ask.uuids(groups.stream().map(GroupId::value).toList()),
                        first,
                        last));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SatWork> satBesideColumns(Collection<LessonId> lessons) {
        return lessons.isEmpty()
                ? List.of()
                : trip.ask(Ask.list(
                        SAT_BESIDE_COLUMNS,
                        ContentsOfWorks::sat,
                        school(),
                        Ask.uuids(lessons.stream().map(LessonId::value).toList())));
    }

    private static Map<UUID, CourseDay> places(ResultSet rows) throws SQLException {
        Map<UUID, CourseDay> places = new HashMap<>();
        while (rows.next()) {
            places.put(
                    rows.getObject(1, UUID.class),
                    new CourseDay(
                            new GroupId(rows.getObject(2, UUID.class)),
                            new TermId(rows.getObject(3, UUID.class)),
                            rows.getObject(4, LocalDate.class)));
        }
        return places;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MarkContent> marks(Collection<UUID> works) {
        return works.isEmpty()
                ? List.of()
                : trip.ask(Ask.list(MARKS, ContentsOfWorks::mark, school(), Ask.uuids(works)));
    }

    private List<WorkContent> contents(String sql, Object... parameters) {
        return trip.ask(Ask.list(sql, ContentsOfWorks::content, parameters));
    }

    private static WorkContent content(ResultSet row) throws SQLException {
        return new WorkContent(
                row.getObject(1, UUID.class),
                new GroupId(row.getObject(2, UUID.class)),
                new TermId(row.getObject(3, UUID.class)),
                Optional.ofNullable(row.getObject(4, UUID.class)).map(LessonId::new),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getString(7),
                row.getBigDecimal(8),
                row.getBoolean(9),
                row.getTimestamp(10).toInstant(),
                row.getInt(11),
                row.getInt(12),
                Optional.ofNullable(row.getBigDecimal(13)).map(mean -> mean.setScale(2, RoundingMode.HALF_UP)));
    }

    private static SatWork sat(ResultSet row) throws SQLException {
        return new SatWork(
                row.getObject(1, UUID.class),
                new GroupId(row.getObject(2, UUID.class)),
                new TermId(row.getObject(3, UUID.class)),
                Optional.ofNullable(row.getObject(4, UUID.class)).map(LessonId::new),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getTimestamp(7).toInstant());
    }

    private static MarkContent mark(ResultSet row) throws SQLException {
        return new MarkContent(
                row.getObject(1, UUID.class),
                new PersonId(row.getObject(2, UUID.class)),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                Optional.ofNullable(row.getTimestamp(6)).map(Timestamp::toInstant));
    }

    private static int school() {
        return SchoolContext.current().value();
    }
}
