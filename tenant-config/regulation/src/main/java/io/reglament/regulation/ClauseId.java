package io.reglament.regulation;

import java.util.regex.Pattern;

/**
 * A clause in the register: the document's letter, a hyphen, the clause's number with our letter behind it, such as
 * {@code A-5.2a}.
 */
public record ClauseId(String value) implements Comparable<ClauseId> {
    /** The letter of every school's own document; no document of the register has it. */
    public static final String OWN = "S";

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

    /** Whether the clause stands in the school's own profile, and not in the register. */
    public boolean isOwn() {
        return document().equals(OWN);
    }

    /** What stands behind the letter: the number, where nobody knows the clause. */
    public String number() {
        return value.substring(2);
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
