package io.reglament.identity;

/** Something a role may do. Who may is decided in {@link RolePermissions} and nowhere else. */
public enum Permission {
    /** Enter the school at all: its start page, one's own name. */
    ENTER_SCHOOL,
    /** See one's own lessons of a day, and open them. */
    SEE_MY_DAY,
    /** Write topic and homework, take the roll, of the lessons one gives. */
    KEEP_LESSONS,
    /** Look into any lesson of the school. */
    SEE_ALL_LESSONS,
    /** Open the sheets of the groups one teaches or answers for; which ones, the sheet itself decides. */
    SEE_SHEETS,
    /** Change a mark after its window has closed, with a reason. */
    CORRECT_MARKS,
    /** Keep the attendance of the class one leads: reasons of absence. */
    KEEP_CLASS,
    /** Read a diary: one's own, or that of one's own child. Whose it may be, {@link Children} decides. */
    SEE_DIARY,
    /** Tell the school that one's own child is absent. Whose it may be, {@link Children} decides. */
    NOTIFY_ABSENCE,
    /** See what is late, by teacher, class, day and clause. */
    SEE_FINDINGS,
    /** See which checks are due by the regulation, and how it stands with them. */
    SEE_DUTIES,
    /** Keep the plan of control inside the school. */
    PLAN_CONTROL,
    /** Check journals: open an inspection, make remarks, judge their answers, sign. */
    INSPECT,
    /** Read the remarks on one's own lessons, and say that they are put right. */
    ANSWER_REMARKS,
    /** See the register of outages, and report one. */
    REPORT_OUTAGES,
    /** Look into reported outages: pass them on, confirm their times, or decline them. */
    KEEP_OUTAGES,
    /** Read the school's regulation: its profile, values and clauses. */
    SEE_REGULATION,
    /** Read a version of the regulation that is not approved yet. */
    SEE_DRAFT_REGULATION,
    /** Upload a profile and lay it before whoever approves. */
    CONFIGURE_REGULATION,
    /** Approve a version or give it back; which of them it is, the regulation itself says. */
    APPROVE_REGULATION,
    /** Announce something to many, write to the parents of a class; to which ones, the announcement itself decides. */
    WRITE_TO_MANY,
    /** Bring in people, classes and timetable. */
    IMPORT_ROSTER,
    /** See the school's back-ups, have one made, look whether copies are whole, note who took one. */
    KEEP_BACKUPS,
    /** Take a back-up out as a file, which is all that the school knows. */
    TAKE_BACKUPS_OUT,
    /** Issue and withdraw accounts. */
    ISSUE_ACCESS
}
