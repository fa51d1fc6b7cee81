package io.reglament.journal.works;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.TermId;
import io.reglament.identity.PersonId;
import io.reglament.journal.WorkId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The table of works, as questions and changes that go together with others in one trip. */
public final class WorkAsks {
    private static final String SELECT = "select " + WorkRow.COLUMNS + " from journal.work where school_id = ? and ";
    private static final String INSERT = """
            insert into journal.work (school_id, id, group_id, lesson_id, term_id, teacher_id, date, form, title, weight,
                planned, version, removed, created_by, created_at)
            values\s""";
    private static final String UPDATE = """
            update journal.work set lesson_id = nullif(?, ?), term_id = ?, teacher_id = ?, date = ?, form = ?, title = ?,
                weight = ?, planned = ?, version = version + 1
            where school_id = ? and id = ? and version = ?""";
    private static final String FOLLOW = """
            update journal.work sat set teacher_id = lesson.teacher, term_id = lesson.term
            from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as lesson (id, teacher, term)
            where sat.school_id = ? and sat.lesson_id = lesson.id""";
    private static final String FOLLOW_TERMS = """
            update journal.work sat set term_id = now.term
            from unnest(?::uuid[], ?::uuid[]) as now (work, term)
            where sat.school_id = ? and sat.id = now.work""";
    // No parameter is ever null: the driver would have to ask the database for its type.
    private static final String NEW = "(?, ?, ?, nullif(?, ?), ?, ?, ?, ?, ?, ?, ?, 1, false, ?, ?)";
    private static final int COLUMNS = 14;
    private static final UUID NONE = new UUID(0, 0);

    private WorkAsks() {}

    /** Those that exist, removed ones too. */
    public static Ask<List<WorkRow>> byId(Collection<UUID> ids) {
        return Ask.list(SELECT + "id = any(?)", WorkRow::read, school(), Ask.uuids(ids));
    }

    /**
     * Those of the group, removed ones too; none of them can be removed until the transaction ends. The order is that of
     * every saver, so that two never wait for each other crosswise.
     */
    public static Ask<List<WorkRow>> held(GroupId group, Collection<UUID> ids) {
        return Ask.list(
                SELECT + "id = any(?) and group_id = ? order by id for key share",
                WorkRow::read,
                school(),
                Ask.uuids(ids),
                group.value());
    }

    /** Those that stand, by day. */
    public static Ask<List<WorkRow>> ofGroup(GroupId group, LocalDate first, LocalDate last) {
        return Ask.list(
                SELECT + "group_id = ? and date between ? and ? and not removed order by date, id",
                WorkRow::read,
                school(),
                group.value(),
                first,
                last);
    }

    /** Those that stand, by day, a stretch of them; without lessons' own columns. */
    static Ask<List<WorkRow>> ofGroup(GroupId group, LocalDate first, LocalDate last, int skip, int most) {
        return Ask.list(SELECT + """
                group_id = ? and date between ? and ? and not removed and id is distinct from lesson_id
                order by date, id limit ? offset ?""", WorkRow::read, school(), group.value(), first, last, most, skip);
    }

    /** Those that stand and are sat in these lessons, the lessons' own columns too. */
    static Ask<List<WorkRow>> satIn(Collection<UUID> lessons) {
        return Ask.list(SELECT + "lesson_id = any(?) and not removed", WorkRow::read, school(), Ask.uuids(lessons));
    }

    /** The works in the piles of these, themselves among them; those that stand, without lessons' own columns. */
    public static Ask<List<WorkRow>> piles(Collection<UUID> ids) {
        return Ask.list(SELECT + """
                not removed and id is distinct from lesson_id and (teacher_id, date, form) in (
                    select distinct teacher_id, date, form from journal.work where school_id = ? and id = any(?))""", WorkRow::read, school(), school(), Ask.uuids(ids));
    }

    /** The same for all works of a group in some days, both included. */
    public static Ask<List<WorkRow>> pilesOfGroup(GroupId group, LocalDate first, LocalDate last) {
        return Ask.list(SELECT + """
                not removed and id is distinct from lesson_id and (teacher_id, date, form) in (
                    select distinct teacher_id, date, form from journal.work
                    where school_id = ? and group_id = ? and date between ? and ? and not removed
                      and id is distinct from lesson_id)""", WorkRow::read, school(), school(), group.value(), first, last);
    }

    /** A teacher's works of some days, both included, latest first; those that stand, without lessons' own columns. */
    public static Ask<List<WorkRow>> ofTeacher(PersonId teacher, LocalDate first, LocalDate last, int most) {
        return Ask.list(SELECT + """
                teacher_id = ? and date between ? and ? and not removed and id is distinct from lesson_id
                order by date desc, id desc limit ?""", WorkRow::read, school(), teacher.value(), first, last, most);
    }

    /** Ids of works that stand, after an id, in order, without lessons' own columns. */
    static Ask<List<UUID>> after(UUID after, int most) {
        return Ask.list("""
                select id from journal.work
                where school_id = ? and id > ? and not removed and id is distinct from lesson_id
                order by id limit ?""", row -> row.getObject(1, UUID.class), school(), after, most);
    }

    /** Stores those that are not there; answers how many were not. */
    public static Ask<Integer> insert(Collection<WorkRow> works, PersonId by, Instant at) {
        List<Object> values = new ArrayList<>(works.size() * COLUMNS);
        works.forEach(work -> add(values, work, by, at));
        String rows = NEW + (", " + NEW).repeat(works.size() - 1);
        return Ask.update(INSERT + rows + " on conflict (school_id, id) do nothing", values);
    }

    /** One that nobody else changes, removes or marks until the transaction ends. */
    static Ask<List<WorkRow>> lock(WorkId id) {
        return Ask.list(SELECT + "id = ? for update", WorkRow::read, school(), id.value());
    }

    /** When the first of the marks that stand for it was given; empty where none stands. */
    static Ask<Optional<Instant>> markedSince(WorkId id) {
        return Ask.of(
                """
                select min(coalesce(first_given_at, given_at)) from journal.mark
                where school_id = ? and work_id = ? and mark <> ''""",
                rows -> rows.next()
                        ? Optional.ofNullable(rows.getTimestamp(1)).map(Timestamp::toInstant)
                        : Optional.empty(),
                school(),
                id.value());
    }

    /** Cells in which nothing stands any more go where their work goes: marked again, they stand on its day. */
    static Ask<Integer> moveCells(WorkRow work) {
        return Ask.update(
                "update journal.mark set date = ? where school_id = ? and work_id = ? and date <> ?",
                List.of(work.date(), school(), work.id().value(), work.date()));
    }

    static Ask<Integer> update(WorkRow work, int version) {
        return Ask.update(
                UPDATE,
                List.of(
                        work.lesson().map(LessonId::value).orElse(NONE),
                        NONE,
                        work.term().value(),
                        work.teacher().value(),
                        work.date(),
                        work.form(),
                        work.title(),
                        work.weight(),
                        work.planned(),
                        school(),
                        work.id().value(),
                        version));
    }

    static Ask<Integer> remove(WorkId id) {
        return Ask.update(
                "update journal.work set removed = true, version = version + 1 where school_id = ? and id = ?",
                List.of(school(), id.value()));
    }

    /** What the lessons know themselves and their works keep a copy of, so that piles are found by teacher. */
    static Ask<Integer> follow(List<LessonView> lessons) {
        return Ask.update(
                FOLLOW,
                List.of(
                        uuids(lessons, lesson -> lesson.id().value()),
                        uuids(lessons, lesson -> lesson.teacher().value()),
                        uuids(lessons, lesson -> lesson.term().value()),
                        school()));
    }

    /** Those that stand, from a day on, on days of their own. */
    static Ask<List<WorkRow>> withoutLesson(Collection<GroupId> groups, LocalDate from) {
        return Ask.list(
                SELECT + "group_id = any(?) and date >= ? and lesson_id is null and not removed",
                WorkRow::read,
                school(),
                Ask.uuids(groups.stream().map(GroupId::value).toList()),
                from);
    }

    static Ask<Integer> followTerms(Map<WorkId, TermId> moved) {
        List<Map.Entry<WorkId, TermId>> each = List.copyOf(moved.entrySet());
        return Ask.update(
                FOLLOW_TERMS,
                List.of(
                        Ask.uuids(each.stream().map(one -> one.getKey().value()).toList()),
                        Ask.uuids(
                                each.stream().map(one -> one.getValue().value()).toList()),
                        school()));
    }

    private static Object uuids(List<LessonView> lessons, Function<LessonView, UUID> part) {
        return Ask.uuids(lessons.stream().map(part).toList());
    }

    private static void add(List<Object> values, WorkRow work, PersonId by, Instant at) {
        values.add(school());
        values.add(work.id().value());
        values.add(work.group().value());
        values.add(work.lesson().map(LessonId::value).orElse(NONE));
        values.add(NONE);
        values.add(work.term().value());
        values.add(work.teacher().value());
        values.add(work.date());
        values.add(work.form());
        values.add(work.title());
        values.add(work.weight());
        values.add(work.planned());
        values.add(by.value());
        values.add(Timestamp.from(at));
    }

    private static int school() {
        return SchoolContext.current().value();
    }
}
