package io.reglament.journal;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.TermId;
import io.reglament.identity.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A work as it stands.
 *
 * @param lesson the lesson it was sat in, where it was in one
 * @param teacher whose pile it is in
 * @param form key of a form of control in the profile
 * @param weight 0.01 to 10, as the profile of its date had it when the work was made
 * @param planned whether it was announced beforehand
 * @param version 1 or more
 * @param due until when it is to be marked; empty where no limit is set or nothing is owed
 * @param missing members who were there and lack a mark; 0 for a lesson's own column
 * @param pile papers of its teacher in this form from that day, over all groups; 0 for a lesson's own column
 */
public record WorkView(
        WorkId id,
        GroupId group,
        Optional<LessonId> lesson,
        TermId term,
        PersonId teacher,
        LocalDate date,
        String form,
        String title,
        BigDecimal weight,
        boolean planned,
        int version,
        Optional<DueMoment> due,
        int missing,
        int pile) {

    /** Whether it is the column of a lesson's own marks, which nobody makes or removes by hand. */
    public boolean lessonsOwn() {
        return lesson.filter(sat -> sat.value().equals(id.value())).isPresent();
    }
}
