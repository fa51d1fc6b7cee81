package io.reglament.regulation;

/** What must have become of a subject's last lesson of a term before its term marks open. */
public enum LastLesson {
    /** Its topic is recorded. */
    RECORDED,
    /** It is over. */
    OVER,
    /** Nothing: they open with the term. */
    ANY_TIME
}
