package io.reglament.guards.doors;

import io.reglament.identity.Role;
import java.util.EnumMap;
import java.util.Map;

/** The people of a school, each signed on once. */
final class Visitors {
    private final String base;
    private final SchoolOfTown school;
    private final Map<Who, Visitor> signedOn = new EnumMap<>(Who.class);

    Visitors(int port, SchoolOfTown school) {
        this.base = "http://127.0.0.1:" + port;
        this.school = school;
    }

    Visitor of(Who who) {
        return signedOn.computeIfAbsent(
                who, each -> Visitor.signedOn(base, school.neighbours().subject(each), school.slug(), each.role()));
    }

    /** Somebody whose only post is this role, and who has to do with nothing. */
    Visitor of(Role role) {
        return Visitor.signedOn(base, school.subject(role), school.slug(), role);
    }

    /** What is told of a school that is not there, to whom it may concern. */
    Answer absent(Who who, Route route) {
        return of(who).get(route.api() ? "/api/v1/s/no-such-school/lessons" : "/s/no-such-school");
    }
}
