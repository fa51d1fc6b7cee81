package io.reglament.compliance.entries;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether homework says that there is none, and whether in the regulation's words. */
final class NothingIsSet {
    private static final Pattern SIGNS = Pattern.compile("[\\s\\-–—=_.,/\\\\|]+");
    private static final Pattern WORDS = Pattern.compile(
            "(?:не задано|не задавал[аио]?с?[ья]?|без задания|без д/?з|нет|нет задания|ничего"
                    + "|жок|берилген жок|тапшырма жок|none|nothing|no homework)[.!]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NothingIsSet() {}

    static boolean inOtherWords(String homework, String phrase) {
        String text = homework.strip();
        return !text.isEmpty()
                && !plain(text).equals(plain(phrase))
                && (SIGNS.matcher(text).matches() || WORDS.matcher(text).matches());
    }

    private static String plain(String words) {
        String small = words.strip().toLowerCase(Locale.ROOT);
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }
}
