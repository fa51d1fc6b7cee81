package io.reglament.journal.marks;

import io.reglament.curriculum.LessonView;
import io.reglament.journal.works.WorkRow;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.RetakePlace;
import io.reglament.regulation.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a regulation says of the mark of a retake. */
public final class Retakes {
    private Retakes() {}

    /** Present where it needs a comment. */
    public static Optional<Regulated<Boolean>> commented(Profile profile, Where where) {
        return profile.find(Parameters.RETAKE_COMMENT, where)
                .filter(Regulated::refuses)
                .filter(Regulated::value);
    }

    /**
     * The day at which it stands: its own where the regulation says so and the group has a lesson in the same term on
     * that day, else that of the work, beside the first mark.
     */
    static LocalDate day(Profile profile, Where where, WorkRow work, LocalDate given, List<LessonView> lessons) {
        boolean own = profile.find(Parameters.RETAKE, where)
                .filter(place -> place.value() == RetakePlace.AT_ITS_DATE)
                .isPresent();
        boolean taught = lessons.stream()
                .anyMatch(lesson -> lesson.date().equals(given) && lesson.term().equals(work.term()));
        return own && taught ? given : work.date();
    }
}
