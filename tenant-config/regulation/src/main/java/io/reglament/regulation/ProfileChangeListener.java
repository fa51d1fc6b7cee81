package io.reglament.regulation;

import java.time.LocalDate;

/** Port: a module that keeps what it derived from the profile, such as due moments, and must derive it anew. */
public interface ProfileChangeListener {
    /**
     * The bound school's rules change from this day on. Called inside the transaction that activates the version:
     * throwing undoes the activation.
     */
    void profileActivated(LocalDate from);

    /** A version was approved by order, in the same transaction; it is in force from that day. */
    default void versionApproved(int version, LocalDate from) {}
}
