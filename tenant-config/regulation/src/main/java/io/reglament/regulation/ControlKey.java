package io.reglament.regulation;

/** The checks of journals that a regulation may ask for, by their parameter in the profile. */
public enum ControlKey {
    DEPUTY("deputy"),
    BUILDING("building"),
    COMMISSION("commission"),
    PLAN("plan"),
    TERM_END("term-end"),
    CLASS_TEACHER_ATTENDANCE("class-teacher/attendance"),
    CLASS_TEACHER_MARKS("class-teacher/marks"),
    CLASS_TEACHER_TERM_MARKS("class-teacher/term-marks"),
    CLASS_TEACHER_REPORTS("class-teacher/reports"),
    CLASS_TEACHER_ACTIVITY("class-teacher/activity"),
    CLASS_TEACHER_INFORM("class-teacher/inform");

    private final String path;

    ControlKey(String path) {
        this.path = path;
    }

    /** JSON pointer in the profile. */
    String pointer() {
        return "/control/" + path;
    }
}
