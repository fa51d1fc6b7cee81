package io.reglament.regulation;

/** Who uses the journal, as regulations name them. */
public enum SchoolRole {
    ADMINISTRATION,
    ADMINISTRATOR,
    DEPUTY_HEAD,
    TEACHER,
    CLASS_TEACHER,
    EDUCATOR,
    EMPLOYEE,
    STUDENT,
    PARENT
}
