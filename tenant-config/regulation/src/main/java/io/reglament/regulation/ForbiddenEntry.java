package io.reglament.regulation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Words that a school does not take in place of a mark. An entry is such a word, or begins with it: "освобождён по
 * справке"; "за теорию, от бега освобождён" explains a mark and is taken. Small and capital letters, ё and е are alike.
 */
public final class ForbiddenEntry {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ForbiddenEntry() {}

    /** The forbidden words with which a text begins; empty where it may stand. */
    public static Optional<String> in(Collection<String> forbidden, String text) {
        List<String> entry = words(text);
        return forbidden.stream().filter(phrase -> begins(entry, words(phrase))).findFirst();
    }

    private static boolean begins(List<String> entry, List<String> phrase) {
        return !phrase.isEmpty()
                && entry.size() >= phrase.size()
                && entry.subList(0, phrase.size()).equals(phrase);
    }

    private static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
