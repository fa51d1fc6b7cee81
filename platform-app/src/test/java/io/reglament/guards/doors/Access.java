package io.reglament.guards.doors;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who gets in at a route.
 *
 * @param own to what is theirs alone
 * @param all to everything of their school
 */
record Access(Set<Who> own, Set<Who> all) {
    static Access own(Who... who) {
        return new Access(Set.of(who), Set.of());
    }

    static Access all(Who... who) {
        return new Access(Set.of(), Set.of(who));
    }

    static Access all(Set<Who> who) {
        return new Access(Set.of(), Set.copyOf(who));
    }

    Access andAll(Who... who) {
        return new Access(own, Set.of(who));
    }

    boolean may(Who who, Relation relation) {
        return all.contains(who) || relation == Relation.OWN && own.contains(who);
    }

    /** Who may, in a stable order; for a place of their own. */
    Set<Who> allowed() {
        EnumSet<Who> allowed = EnumSet.noneOf(Who.class);
        allowed.addAll(own);
        allowed.addAll(all);
        return allowed;
    }
}
