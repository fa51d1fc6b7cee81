package io.reglament.regulation;

/** Who answers for a duty, as regulations name them. */
public enum Responsible {
    HEAD,
    DEPUTY_HEAD,
    /** The deputy head for the quality of education, a post beside the other deputies. */
    QUALITY_DEPUTY,
    CLASS_TEACHER,
    BUILDING_ADMINISTRATOR,
    SYSTEM_ADMINISTRATOR,
    /** Answers for one area of the school's work. */
    AREA_SUPERVISOR,
    /** Leads the teachers of some subjects. */
    METHOD_UNION_HEAD,
    /** A commission that the head names by order. */
    COMMISSION
}
