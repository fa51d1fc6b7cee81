package io.reglament.regulation;

/** What is owed for every lesson, and the parameter of the profile that says until when. */
public enum Duty {
    TOPIC("topic"),
    HOMEWORK("homework"),
    ROLL("attendance"),
    ORAL_MARKS("oral");

    private final String key;

    Duty(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
