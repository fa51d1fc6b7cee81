package io.reglament.regulation;

/** How a school year is divided. */
public enum TermType {
    QUARTER(4),
    TRIMESTER(3),
    HALF_YEAR(2);

    private final int inYear;

    TermType(int inYear) {
        this.inYear = inYear;
    }

    /** How many of them make a year. */
    public int inYear() {
        return inYear;
    }
}
