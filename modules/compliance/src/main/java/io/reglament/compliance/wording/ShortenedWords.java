package io.reglament.compliance.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds words that were cut short: {@code контр. раб.}, {@code к/р}, {@code кол-во}. Only what can hardly be anything else
 * is found: a word before a full stop with which the sentence goes on in a small letter, letters around a slash, and a
 * stub with the end of its word behind a hyphen. Initials, numbers and whatever the regulation lets stand are none.
 */
final class ShortenedWords {
    private static final int LONGEST_STUB = 7;
    private static final Pattern BEFORE_A_STOP =
            Pattern.compile("(?<![\\p{L}.])(\\p{L}{2," + LONGEST_STUB + "})\\.(?=[ ,;)]*\\p{Ll})");
    private static final Pattern AROUND_A_SLASH =
            Pattern.compile("(?<![\\p{L}\\d/])\\p{L}{1,3}/\\p{L}{1,3}(?![\\p{L}/])");
    private static final Pattern WITH_ITS_END = Pattern.compile(
            "(?<!\\p{L})\\p{L}{1,4}-(?:во|ва|ву|вом|ве|го|му|ый|ая|ое|ые|ых|ия|ие|ть)(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Set<String> allowed;

    /**
     * Finds all but those.
     *
     * @param allowed signs in small letters and without a full stop, such as {@code стр}
     */
    ShortenedWords(Set<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    /** As they stand in the text, in its order. */
    List<String> in(String text) {
        return List.of(BEFORE_A_STOP, AROUND_A_SLASH, WITH_ITS_END).stream()
                .flatMap(form -> form.matcher(text).results())
                .map(MatchResult::group)
                .filter(word -> !allowed.contains(bare(word)))
                .distinct()
                .toList();
    }

    private static String bare(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }
}
