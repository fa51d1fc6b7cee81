package io.reglament.local.lived;

/** When a teacher enters. */
enum Habit {
    IN_THE_LESSON,
    AFTER_LESSONS,
    LATE;

    private static final int LATE_IN = 20;
    private static final int AFTER_LESSONS_IN = 3;

    static Habit of(String teacher, Parts parts, Dice dice) {
        if (parts.late().contains(teacher)) {
            return LATE;
        }
        if (parts.diligent().contains(teacher)) {
            return IN_THE_LESSON;
        }
        if (dice.oneIn(LATE_IN, "late " + teacher)) {
            return LATE;
        }
        return dice.oneIn(AFTER_LESSONS_IN, "after lessons " + teacher) ? AFTER_LESSONS : IN_THE_LESSON;
    }
}
