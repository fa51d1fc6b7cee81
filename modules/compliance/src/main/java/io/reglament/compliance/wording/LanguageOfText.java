package io.reglament.compliance.wording;

import io.reglament.regulation.TextLanguage;
import java.util.EnumSet;
import java.util.Set;

/**
 * In which languages a text may be written, by its letters. Three words seldom tell Russian from Kyrgyz, so that only
 * what the letters rule out is left out: a text that is Latin for its greater part is neither, and the letters ң, ө and ү
 * are not Russian.
 */
final class LanguageOfText {
    private static final String KYRGYZ_ALONE = "ңөү";

    private LanguageOfText() {}

    /** Every language where there are no letters at all. */
    static Set<TextLanguage> possible(String text) {
        long latin = letters(text, Character.UnicodeScript.LATIN);
        long cyrillic = letters(text, Character.UnicodeScript.CYRILLIC);
        if (latin == 0 && cyrillic == 0) {
            return EnumSet.allOf(TextLanguage.class);
        }
        if (latin > cyrillic) {
            return EnumSet.of(TextLanguage.EN);
        }
        boolean kyrgyz = text.chars().map(Character::toLowerCase).anyMatch(letter -> KYRGYZ_ALONE.indexOf(letter) >= 0);
        return kyrgyz ? EnumSet.of(TextLanguage.KY) : EnumSet.of(TextLanguage.RU, TextLanguage.KY);
    }

    private static long letters(String text, Character.UnicodeScript script) {
        return text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == script)
                .count();
    }
}
