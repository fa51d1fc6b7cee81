package io.reglament.journal.works;

import io.reglament.regulation.GradeBand;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import java.util.Optional;

/** Where the regulation has no marks, in the first grade, none are given. */
public final class OnlySomeGradesAreMarked {
    private OnlySomeGradesAreMarked() {}

    public static Optional<Refused> broken(Regulated<GradeBand> marked, int grade) {
        return isMarked(marked, grade)
                ? Optional.empty()
                : Optional.of(new Refused("journal.refused.only-some-grades-are-marked", marked.basis(), grade));
    }

    public static boolean isMarked(Regulated<GradeBand> marked, int grade) {
        return marked.value().holds(grade);
    }
}
