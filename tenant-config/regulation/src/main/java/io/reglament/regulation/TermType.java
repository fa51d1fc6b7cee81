package io.reglament.regulation;

/**
 * How a school year is divided.
 *
 * @param inYear how many terms make a year, 1 to 12
 */
public record TermType(int inYear) implements Comparable<TermType> {
    public static final TermType QUARTER = new TermType(4);
    public static final TermType TRIMESTER = new TermType(3);
    public static final TermType HALF_YEAR = new TermType(2);
    public static final TermType YEAR = new TermType(1);

    public TermType {
        if (inYear < 1 || inYear > 12) {
            throw new IllegalArgumentException("1 to 12 terms a year, not " + inYear);
        }
    }

    /** As a profile writes it. */
    static TermType parse(String text) {
        return switch (text) {
            case "quarter" -> QUARTER;
            case "trimester" -> TRIMESTER;
            case "half-year" -> HALF_YEAR;
            case "year" -> YEAR;
            default -> new TermType(ValueForms.leadingNumber(text));
        };
    }

    /** Names it in the keys of message bundles: {@code QUARTER}, or {@code 8}. */
    public String name() {
        return switch (inYear) {
            case 4 -> "QUARTER";
            case 3 -> "TRIMESTER";
            case 2 -> "HALF_YEAR";
            case 1 -> "YEAR";
            default -> Integer.toString(inYear);
        };
    }

    @Override
    public int compareTo(TermType other) {
        return Integer.compare(other.inYear, inYear);
    }
}
