package io.reglament.compliance.wording;

import java.util.regex.Pattern;

/** Whether a dash, quotation marks or «то же» stand for the topic of the lesson before. */
final class SameAgain {
    private static final Pattern SIGNS = Pattern.compile("[\\s\\-–—=_\"'«»„“”.,/\\\\|]+");
    private static final Pattern WORDS = Pattern.compile(
            "[«\"]?\\s*(?:то же(?: самое)?|та же(?: тема)?|ошол эле(?: тема)?|the same(?: topic)?|ditto)\\s*[»\"]?\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SameAgain() {}

    static boolean standsIn(String topic) {
        String text = topic.strip();
        return !text.isEmpty()
                && (SIGNS.matcher(text).matches() || WORDS.matcher(text).matches());
    }
}
