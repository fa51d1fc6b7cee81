package io.reglament.compliance;

import io.reglament.regulation.Duty;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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
    /** A student who has no mark in so many lessons. */
    MARKS_SELDOM,
    /** The same, before it is a breach. */
    MARKS_SELDOM_SOON,
    /** A student who failed and was not asked again. */
    NOT_ASKED_AGAIN,
    /** A student with too few marks in a term. */
    MARKS_TOO_FEW,
    /** A group that has come less far in its plan than the regulation asks. */
    PROGRAMME_BEHIND,
    /** Written work of a term that was not in an approved plan in time. */
    TEST_NOT_PLANNED,
    /** More tests of a class on a day than the regulation allows. */
    TESTS_OF_DAY,
    /** Two tests of a subject too near to each other. */
    TESTS_TOO_NEAR,
    /** A test in the first or the last lesson of a class's day. */
    TEST_AT_EDGE,
    /** More homework of a class on a day than the regulation allows, all subjects together. */
    HOMEWORK_OF_DAY,
    /** The same before a day without school. */
    HOMEWORK_OF_WEEKEND,
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
    /** More lessons of a class on a day than the regulation allows. */
    LOAD_OF_DAY,
    /** A sheet whose newest paper says something else than the journal. */
    PAPER_DIFFERS,
    /** A condition that the school wrote itself. */
    OWN;

    private static final Set<FindingRule> OF_STUDENTS =
            EnumSet.of(MARKS_SELDOM, MARKS_SELDOM_SOON, NOT_ASKED_AGAIN, MARKS_TOO_FEW);

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

    /** Whether its findings are each about one student, whose id the detail begins with. */
    public boolean ofStudent() {
        return OF_STUDENTS.contains(this);
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
