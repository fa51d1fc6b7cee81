package io.reglament.curriculum;

import io.reglament.regulation.Where;

/**
 * A group of students who learn one subject together.
 *
 * @param label the class, and the subgroup where there is one: "9-Б", "9-Б, подгр. 1"
 * @param grade 1 to 11; 0 where the roster states none
 */
public record GroupView(GroupId id, String label, String subject, int grade) {
    /** For what the regulation is asked. */
    public Where where() {
        return Where.lesson(grade, subject);
    }
}
