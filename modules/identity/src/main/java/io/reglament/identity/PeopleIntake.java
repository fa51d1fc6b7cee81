package io.reglament.identity;

import java.util.List;

/** Port of the roster's door: takes people and posts in. */
public interface PeopleIntake {
    /** What {@link #apply} would change, in rows of each kind; changes nothing. */
    List<Tally> plan(PeopleRoster roster);

    /**
     * Changes people, guardianships and posts as the roster states them, in the caller's transaction. Every reference
     * must be resolvable: the caller has checked that.
     */
    List<Tally> apply(PeopleRoster roster);
}
