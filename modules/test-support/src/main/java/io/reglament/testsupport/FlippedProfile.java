package io.reglament.testsupport;

/**
 * A school's profile with the parameter of one clause turned round, so that a test can show that the clause's evidence
 * comes from the parameter and from nothing else: deadlines become later (an hour, a day, or a week for "same day"),
 * what was forbidden is allowed and the other way round, prescribed words become others, weights become 10, and only
 * other reasons of absence are left.
 */
public final class FlippedProfile {
    private FlippedProfile() {}

    /**
     * The same text but for the values that rest on the clause.
     *
     * @param yaml a school's profile
     * @throws IllegalArgumentException when no value rests on the clause, or it is not known how to turn it round
     */
    public static String of(String yaml, String clause) {
        return new ProfileText(yaml).flipped(clause).yaml();
    }
}
