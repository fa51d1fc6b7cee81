package io.reglament.tenancy;

/** Port: work that a module does for a school when a wake-up hint came due, or on the hourly sweep. */
public interface SchoolWork {
    /** A name for logs: a-z and hyphens. */
    String name();

    /** Does what is due; called with the school bound, outside a transaction. May find nothing to do. */
    void awake(School school);
}
