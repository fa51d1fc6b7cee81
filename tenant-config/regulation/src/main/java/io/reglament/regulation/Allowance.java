package io.reglament.regulation;

/** Whether something may be done. */
public enum Allowance {
    ALLOWED,
    RECOMMENDED,
    FORBIDDEN
}
