package io.reglament.messaging.web;

import io.reglament.curriculum.ClassId;
import io.reglament.messaging.threads.Audience;
import io.reglament.messaging.threads.Audience.Scope;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom a letter to many goes.
 *
 * @param to {@code school}, {@code grade-1} to {@code grade-11} or a class's id
 * @param who {@code parents} for a letter to each parent of a class; {@code families}, {@code staff} or {@code both}
 *     for an announcement
 */
record ManyForm(
        @Pattern(regexp = "school|grade-([1-9]|1[01])|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        String to,

        @Pattern(regexp = "parents|families|staff|both") String who) {
    ManyForm(@Nullable String to, @Nullable String who) {
        this.to = to == null ? "" : to;
        this.who = who == null ? "" : who;
    }

    /** A letter to parents goes to a class and to nothing wider. */
    boolean fits() {
        return !parents() || schoolClass().isPresent();
    }

    boolean parents() {
        return who.equals("parents");
    }

    Optional<ClassId> schoolClass() {
        return to.contains("-") && !to.startsWith("grade-")
                ? Optional.of(new ClassId(UUID.fromString(to)))
                : Optional.empty();
    }

    Audience audience() {
        int grade = to.startsWith("grade-") ? Integer.parseInt(to.substring("grade-".length())) : 0;
        Scope scope = schoolClass().isPresent() ? Scope.CLASS : grade > 0 ? Scope.GRADE : Scope.SCHOOL;
        return new Audience(scope, grade, schoolClass(), !who.equals("families"), !who.equals("staff"));
    }
}
