package io.reglament.compliance;

import io.reglament.regulation.Duty;
import java.util.Optional;

/** What a finding says was not done in time, or is entered otherwise than the regulation asks. */
public enum FindingRule {
    TOPIC(Duty.TOPIC),
    HOMEWORK(Duty.HOMEWORK),
    ROLL(Duty.ROLL),
    /** An oral mark that was given after its day; a lesson without one owes none. */
    ORAL_MARKS(Duty.ORAL_MARKS),
    /** A work that some student who sat it has no mark for. */
    WORK_MARKS,
    /** A topic that is in no language the regulation allows. */
    TOPIC_LANGUAGE,
    /** Words of a topic that were cut short. */
    TOPIC_SHORTENED,
    /** A dash or «то же» for a topic. */
    TOPIC_AGAIN,
    HOMEWORK_LANGUAGE,
    HOMEWORK_SHORTENED,
    /** Homework that lacks something it has to say. */
    HOMEWORK_PARTS,
    /** Homework that says in other words than the regulation's that none is set. */
    HOMEWORK_NONE,
    /** Homework that was set before its lesson began. */
    HOMEWORK_AHEAD,
    /** A topic that the approved plan does not have. */
    TOPIC_OFF_PLAN,
    /** A work of a kind that carries its exact theme, and none stands. */
    WORK_THEME,
    /** Marks for a kind of work that the regulation does not name. */
    WORK_FORM,
    /** Marks for a work that nobody named. */
    WORK_TASK,
    /** A written work that was marked for some alone, when all were due. */
    WORK_EVERYONE,
    /** Too few marks in the lessons of a week. */
    FEW_MARKS,
    /** A condition that the school wrote itself. */
    OWN;

    private final Optional<Duty> duty;

    FindingRule(Duty duty) {
        this.duty = Optional.of(duty);
    }

    FindingRule() {
        this.duty = Optional.empty();
    }

    /** The duty of a lesson; empty for what is a work's, and for how something is entered. */
    public Optional<Duty> duty() {
        return duty;
    }

    public static FindingRule of(Duty duty) {
        return switch (duty) {
            case TOPIC -> TOPIC;
            case HOMEWORK -> HOMEWORK;
            case ROLL -> ROLL;
            case ORAL_MARKS -> ORAL_MARKS;
        };
    }
}
