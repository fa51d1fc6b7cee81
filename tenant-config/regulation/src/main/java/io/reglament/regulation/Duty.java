package io.reglament.regulation;

/** What is owed for every lesson, and the parameter of the profile that says until when. */
public enum Duty {
    TOPIC,
    HOMEWORK,
    ROLL,
    ORAL_MARKS;

    Parameter<Deadline> parameter() {
        return switch (this) {
            case TOPIC -> Parameters.TOPIC_DEADLINE;
            case HOMEWORK -> Parameters.HOMEWORK_DEADLINE;
            case ROLL -> Parameters.ROLL_DEADLINE;
            case ORAL_MARKS -> Parameters.ORAL_DEADLINE;
        };
    }
}
