package io.reglament.identity.access;

import java.util.Locale;

/** Cyrillic to Latin letter by letter (after BGN/PCGN, without signs), for Russian and Kyrgyz. */
final class Transliteration {
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяңөү";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "ng", "o", "u"
    };

    private Transliteration() {}

    static String latin(String text) {
        StringBuilder latin = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().forEach(letter -> {
            int place = CYRILLIC.indexOf(letter);
            latin.append(place < 0 ? Character.toString(letter) : LATIN[place]);
        });
        return latin.toString();
    }
}
