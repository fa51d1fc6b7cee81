package io.reglament.messaging.threads;

import io.reglament.curriculum.ClassId;
import java.util.Optional;

/**
 * To whom something is announced.
 *
 * @param grade 1 to 11 for a grade, 0 otherwise
 * @param schoolClass present for a class and for nothing else
 * @param staff to those who work there: for a grade or class, who teach or lead it
 * @param families to its students and their parents
 */
public record Audience(Scope scope, int grade, Optional<ClassId> schoolClass, boolean staff, boolean families) {
    /** @throws IllegalArgumentException when it is nobody, or the scope has not what it needs */
    public Audience {
        boolean whole = scope == Scope.GRADE ? grade >= 1 && grade <= 11 : grade == 0;
        if (!whole || (scope == Scope.CLASS) != schoolClass.isPresent() || !(staff || families)) {
            throw new IllegalArgumentException("No audience");
        }
    }

    /** How wide it is. */
    public enum Scope {
        SCHOOL,
        GRADE,
        CLASS
    }

    /** In a word that tells two apart. */
    String key() {
        return scope + " " + grade + " "
                + schoolClass.map(one -> one.value().toString()).orElse("") + " " + staff + " " + families;
    }
}
