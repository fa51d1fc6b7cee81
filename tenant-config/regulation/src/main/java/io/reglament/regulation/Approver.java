package io.reglament.regulation;

/** Who approves. */
public enum Approver {
    HEAD,
    DEPUTY_HEAD
}
