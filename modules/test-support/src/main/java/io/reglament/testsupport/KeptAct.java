package io.reglament.testsupport;

/**
 * Acts that services ask for. What happened is read from the rows it left; for each of them stands here which clause
 * asks for just that, since the rows of an act name no clause. Where one does, it is read: see {@link KeptRows}.
 */
public enum KeptAct {
    /** By a lesson: somebody was away from it without a reason, and a parent has the notice. */
    PARENTS_TOLD_OF_ABSENCE("""
            select 'A-1c' from attendance.parents_told told
            where school_id = ? and lesson_id = ? and exists (
                select from messaging.notice n join identity.guardianship g
                    on g.school_id = n.school_id and g.guardian_id = n.person_id
                where n.school_id = told.school_id and g.student_id = told.student_id
                    and n.text = 'attendance.told.unexplained' and n.about = told.student_id || ' ' || told.day)"""),
    /** By a notice: a parent told the school that the own child is away. */
    ABSENCE_TOLD_BY_PARENT("""
            select 'A-5.6''a' from attendance.absence_notice told
            where school_id = ? and id = ? and source = 'parent' and exists (
                select from identity.guardianship g
                where g.school_id = told.school_id and g.student_id = told.student_id and g.guardian_id = told.given_by)
            """),
    /** By an announcement: students and their parents have it. */
    ANNOUNCED_TO_FAMILIES("""
            select 'A-1e' from messaging.announcement told
            where school_id = ? and id = ? and to_families and (
                select count(distinct post.role) from messaging.receipt r join identity.post post
                    on post.school_id = r.school_id and post.person_id = r.person_id
                where r.school_id = told.school_id and r.announcement_id = told.id
                    and post.role in ('STUDENT', 'PARENT')) = 2"""),
    /** By a thematic plan: it stands approved, where all of its school find it by subject and grade. */
    PLAN_IN_THE_BASE("""
            select 'C-2b' from curriculum.thematic_plan plan
            where school_id = ? and id = ? and exists (
                select from curriculum.thematic_plan_version v
                where v.school_id = plan.school_id and v.plan_id = plan.id and v.state = 'APPROVED')
            """),
    /** By a thread: staff wrote to a family, or a family to staff. */
    TALK_WITH_FAMILY("select 'A-1f' where " + Talk.WRITTEN + " = 1"),
    /** By a thread: staff wrote to staff. */
    TALK_OF_STAFF("select 'A-5.2z' where " + Talk.WRITTEN + " = 2");

    private final String sql;

    KeptAct(String sql) {
        this.sql = sql;
    }

    /** Asks for the clause, by the school and the row's id. */
    String sql() {
        return sql;
    }

    private static final class Talk {
        /** How many of the two who write are staff; no number where nothing was written. */
        static final String WRITTEN = """
                (select count(*) from (
                    select distinct side.person_id from messaging.thread_side side join identity.post post
                        on post.school_id = side.school_id and post.person_id = side.person_id
                    where side.school_id = ? and side.thread_id = ? and post.role not in ('STUDENT', 'PARENT')
                        and exists (select from messaging.message m
                            where m.school_id = side.school_id and m.thread_id = side.thread_id)) staff)""";
    }
}
