package io.reglament.journal.works;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
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
import java.util.UUID;

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
     * As {@link #byId}; none of them can be removed until the transaction ends. The order is that of every saver, so that
     * two never wait for each other crosswise.
     */
    public static Ask<List<WorkRow>> held(Collection<UUID> ids) {
        return Ask.list(SELECT + "id = any(?) order by id for key share", WorkRow::read, school(), Ask.uuids(ids));
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

    /** A teacher's works from a day on, latest first; those that stand, without lessons' own columns. */
    public static Ask<List<WorkRow>> ofTeacher(PersonId teacher, LocalDate first, LocalDate last) {
        return Ask.list(SELECT + """
                teacher_id = ? and date between ? and ? and not removed and id is distinct from lesson_id
                order by date, id""", WorkRow::read, school(), teacher.value(), first, last);
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

    /** Whether a mark stands for it. */
    static Ask<Boolean> marked(WorkId id) {
        return Ask.of(
                "select exists (select from journal.mark where school_id = ? and work_id = ? and mark <> '')",
                rows -> rows.next() && rows.getBoolean(1),
                school(),
                id.value());
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
