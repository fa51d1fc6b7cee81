package io.reglament.attendance.notices;

/** Who told: kept beside a notice, since what a class teacher heard on the telephone is not what a parent wrote. */
public enum NoticeSource {
    PARENT,
    /** Entered by the class teacher, who was told otherwise: by telephone, by a note. */
    CLASS_TEACHER;

    /** As tables and message keys spell it. */
    public String text() {
        return this == PARENT ? "parent" : "class-teacher";
    }

    static NoticeSource parse(String text) {
        return text.equals("parent") ? PARENT : CLASS_TEACHER;
    }
}
