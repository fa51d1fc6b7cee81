package io.reglament.regulation;

import java.util.List;
import java.util.Optional;

/** The table of deadlines of written work. Of the lines that mean a work, the first one holds. */
public record WorkDeadlines(List<Regulated<WorkRule>> rules) {
    public WorkDeadlines {
        rules = List.copyOf(rules);
    }

    /**
     * Until when a work's marks are due. Answers in the lesson are none of this table: {@link Duty#ORAL_MARKS}.
     *
     * @param area of the subject, from {@link SubjectAreas#areaOf}
     * @param form key of the form of control
     * @param pile how many papers the teacher has of that form and day, over all groups
     * @return empty where no line means such a work, or the line says that there is no limit
     */
    public Optional<Regulated<Deadline>> deadline(Optional<String> area, String form, int grade, int pile) {
        return rules.stream()
                .filter(rule -> rule.value().holds(area, form, grade, pile))
                .findFirst()
                .flatMap(rule -> rule.value().deadline().map(value -> new Regulated<>(value, rule.basis())));
    }
}
