package io.reglament.curriculum.thematic;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;

/** Why something is not done with a plan. None of it rests on a clause: it is how plans work here. */
enum PlanRefusals {
    CHANGED_MEANWHILE("changed-meanwhile"),
    NOT_A_DRAFT("not-a-draft"),
    NO_TOPICS("no-topics"),
    TOO_MANY_TOPICS("too-many-topics"),
    OWN_PLAN("own-plan"),
    WORDS_MISSING("words-missing"),
    WORDS_LONG("words-long"),
    NOT_WAITING("not-waiting"),
    STILL_OPEN("still-open"),
    NOT_IN_THE_BASE("not-in-the-base"),
    GROUP_HAS_A_PLAN("group-has-a-plan"),
    GROUPS_OF_OTHERS("groups-of-others"),
    NO_YEAR("no-year");

    private final String code;

    PlanRefusals(String code) {
        this.code = code;
    }

    Refused refused(Object... arguments) {
        return new Refused("curriculum.plan.refused." + code, new Basis.NotRegulated(), arguments);
    }
}
