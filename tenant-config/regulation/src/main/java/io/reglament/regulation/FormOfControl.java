package io.reglament.regulation;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What a mark is given for.
 *
 * @param key such as {@code dictation}; small Latin letters with hyphens, at most 40
 * @param weight of such a mark in an average: 0.01 to 10, at most two decimals, without idle zeros
 * @param written whether it is sat by the group on one day and marked afterwards
 */
public record FormOfControl(String key, Words names, Words shortNames, BigDecimal weight, boolean written) {
    /** The form of a lesson's own column: an answer in the lesson. Its deadline is {@link Duty#ORAL_MARKS}. */
    public static final String ORAL = "oral";

    public String name(Locale locale) {
        return names.in(locale);
    }

    /** As it stands at the head of a narrow column: «К/р». */
    public String shortName(Locale locale) {
        return shortNames.in(locale);
    }
}
