package io.reglament.rostering.bundle;

/** A row lives ({@code active}) or asks to be removed ({@code tobedeleted}); blank in a bulk file means active. */
public enum RowStatus {
    ACTIVE,
    TO_BE_DELETED
}
