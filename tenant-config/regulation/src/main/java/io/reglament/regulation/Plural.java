package io.reglament.regulation;

import java.util.Locale;

/** Which form of a counted word a number takes. */
enum Plural {
    ONE,
    FEW,
    MANY;

    /** Kyrgyz has one form after a number, which stands under all three keys. */
    static Plural of(int number, Locale locale) {
        return locale.getLanguage().equals("en") ? english(number) : russian(number);
    }

    private static Plural english(int number) {
        return number == 1 ? ONE : MANY;
    }

    private static Plural russian(int number) {
        int tens = number % 100;
        int ones = number % 10;
        if (ones == 1 && tens != 11) {
            return ONE;
        }
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? FEW : MANY;
    }
}
