package io.reglament.regulation;

import java.util.regex.Pattern;

/**
 * A clause in the register: the document's letter, a hyphen, the clause's number with our letter behind it, such as
 * {@code A-5.2a}.
 */
public record ClauseId(String value) implements Comparable<ClauseId> {
    private static final Pattern FORM = Pattern.compile("[A-Z]-[0-9a-z.']{1,12}");

    public ClauseId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("No clause id: " + value);
        }
    }

    static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }

    /** The letter of the document it stands in. */
    public String document() {
        return value.substring(0, 1);
    }

    @Override
    public int compareTo(ClauseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
