package io.reglament.journal.works;

import io.reglament.curriculum.LessonView;
import io.reglament.regulation.FormOfControl;
import io.reglament.regulation.Profile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The column of what is marked in the lesson itself: there for every lesson, stored with its first mark. */
public final class OwnColumn {
    private OwnColumn() {}

    /**
     * The lesson's own column.
     *
     * @param rules the profile of the lesson's day among them
     */
    public static WorkRow of(LessonView lesson, Map<LocalDate, Profile> rules) {
        return of(lesson, Optional.ofNullable(rules.get(lesson.date())).orElseThrow());
    }

    public static WorkRow of(LessonView lesson, Profile rules) {
        return WorkRow.ofLesson(lesson, FormOfControl.ORAL, weight(rules));
    }

    private static BigDecimal weight(Profile rules) {
        return rules.form(FormOfControl.ORAL).map(form -> form.value().weight()).orElse(BigDecimal.ONE);
    }
}
