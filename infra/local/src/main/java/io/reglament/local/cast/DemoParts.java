package io.reglament.local.cast;

import java.util.List;

/**
 * Who of a demo school's cast plays which part in its year, by sourcedId.
 *
 * @param late the teacher who often enters late
 * @param diligent the teachers who enter in the lesson
 * @param ill the teacher who was ill for two weeks
 * @param sick the student who was ill for two weeks
 */
public record DemoParts(String late, List<String> diligent, String ill, String sick) {

    public DemoParts {
        diligent = List.copyOf(diligent);
    }
}
