package io.reglament.regulation;

import java.math.RoundingMode;

/** Which way the mean of a term is rounded, once, to the digits in which people read it. */
public enum MeanRounding {
    HALF_UP(RoundingMode.HALF_UP),
    /** In the student's favour. */
    UP(RoundingMode.CEILING),
    DOWN(RoundingMode.FLOOR);

    private final RoundingMode mode;

    MeanRounding(RoundingMode mode) {
        this.mode = mode;
    }

    /** What decimals call it. */
    public RoundingMode mode() {
        return mode;
    }
}
