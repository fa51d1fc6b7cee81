package io.reglament.regulation;

/** Who enters the results of attestations. */
public enum Attester {
    TEACHER,
    DEPUTY_HEAD
}
