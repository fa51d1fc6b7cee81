package io.reglament.tenancy;

/** What the running work is bound to. */
public sealed interface SchoolScope {
    /** Work for one school: its rows and no others are there. */
    record InSchool(SchoolId school) implements SchoolScope {}

    /**
     * Work of the platform itself (sessions, registry, job table), in which row security shows no school's rows.
     *
     * @param reason why no school is bound, for whoever reads a log or a stack
     */
    record OutsideSchools(String reason) implements SchoolScope {}
}
