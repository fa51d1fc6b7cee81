package io.reglament.regulation;

import java.util.List;
import java.util.regex.Pattern;

/** How a rule of the school's own is written: its keys, and the bounds of what stands at them. */
final class OwnRuleForm {
    static final int MOST_RULES = 100;
    static final int LONGEST_MESSAGE = 300;
    static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** What a severity may say, as beside any other value: without one it is a breach. */
    static final String ADVICE = "advice";

    static final List<String> KEYS = List.of(
            "over",
            "grades",
            "subjects",
            "forms",
            "broken-when",
            "severity",
            "message",
            "clause",
            "not-regulated",
            "district-default",
            "locked",
            "source");
    static final List<String> NEEDED = List.of("over", "broken-when", "message");
    static final List<String> BASES = List.of("clause", "not-regulated", "district-default");
    static final List<String> LANGUAGES = List.of("ru", "ky", "en");

    private OwnRuleForm() {}
}
