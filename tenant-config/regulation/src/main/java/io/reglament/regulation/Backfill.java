package io.reglament.regulation;

/** Whether homework of a lesson may still be entered on a later day. */
public enum Backfill {
    ALLOWED,
    FORBIDDEN
}
