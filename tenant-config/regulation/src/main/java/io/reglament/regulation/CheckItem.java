package io.reglament.regulation;

/** What a check of journals looks at. */
public enum CheckItem {
    LESSONS_IN_TIME,
    MARKS_IN_TIME,
    MARK_DENSITY,
    ATTENDANCE,
    PROGRAMME,
    HOMEWORK,
    HOMEWORK_LOAD,
    OBJECTIVITY,
    TESTS_HELD
}
