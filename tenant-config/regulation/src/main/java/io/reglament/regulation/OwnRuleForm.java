package io.reglament.regulation;

import io.reglament.regulation.own.Over;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a rule of the school's own is written: its keys, and the bounds of what stands at them. */
final class OwnRuleForm {
    static final int MOST_RULES = 100;
    static final int LONGEST_MESSAGE = 300;
    static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    static final Pattern GRADES = Pattern.compile("([1-9]|10|11)-([1-9]|10|11)");

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
            "district-default");
    static final List<String> NEEDED = List.of("over", "broken-when", "severity", "message");
    static final List<String> BASES = List.of("clause", "not-regulated", "district-default");
    static final List<String> LANGUAGES = List.of("ru", "ky", "en");

    private OwnRuleForm() {}

    static List<String> severities() {
        return Arrays.stream(OwnSeverity.values())
                .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static List<String> overs() {
        return Over.keys();
    }
}
