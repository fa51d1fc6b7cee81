package io.reglament.regulation;

/** What homework has to say. */
public enum HomeworkPart {
    CONTENT,
    PAGES,
    TASKS,
    /** How long it takes. */
    MINUTES
}
