package io.reglament.curriculum;

/** What a member may do with a lesson. */
public enum LessonAccess {
    /** Write its records: the lesson is theirs. */
    KEEP,
    /** Read it. */
    VIEW,
    /** For this member there is no such lesson. */
    NONE
}
