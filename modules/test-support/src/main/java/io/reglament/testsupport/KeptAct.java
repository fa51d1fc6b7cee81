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
    /** By a finding: what a teacher enters for a lesson, the programme, homework, the roll or marks, was not in time. */
    ENTRIES_OF_LESSONS_WATCHED("select 'B-3.4' from compliance.finding" + Finding.OF
            + "in ('TOPIC', 'HOMEWORK', 'ROLL', 'ORAL_MARKS') and clause in ('B-5.1', 'B-7b')"),
    /** By a finding: no roll was taken in a lesson. */
    ROLL_OF_EVERY_LESSON("select 'C-4.4e' from compliance.finding" + Finding.OF + "= 'ROLL' and clause = 'C-3.5a'"),
    /** By a finding: a lesson was not filled in on its day. */
    FILLED_DAILY("select 'C-4.4q' from compliance.finding" + Finding.OF + "= 'TOPIC' and clause = 'C-3.5a'"),
    /** By a finding: an entry lacks, or is not what the regulation has. */
    ENTRIES_COMPLETE("select 'D-3.3h' from compliance.finding" + Finding.OF
            + "in ('ROLL', 'WORK_FORM') and clause in ('D-3.3a', 'D-3.3e')"),
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

    private static final class Finding {
        /** One that stands. */
        static final String OF = " where school_id = ? and id = ? and state in ('OPEN', 'MENDED_LATE') and rule ";
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
