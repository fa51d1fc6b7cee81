package io.reglament.testsupport;

import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another value for a parameter: what was late or forbidden by the one is in time or allowed by the other. */
final class Flip {
    private static final Pattern BY_HOUR = Pattern.compile("same day (\\d\\d:\\d\\d)");
    private static final Pattern DAYS = Pattern.compile("(\\d+) days?");
    private static final Pattern SO_MANY_LESSONS = Pattern.compile("(\\d+) lessons");
    private static final Pattern MOMENT = Pattern.compile("((?:year|term|module) start)(?: \\+ \\d+ days?)?");
    private static final Pattern DATE = Pattern.compile("\\d\\d-\\d\\d");
    private static final Pattern LESSONS = Pattern.compile("1 per \\d+ lessons");
    private static final Pattern WEIGHT = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Map<String, String> WORDS = Map.of(
            "same day", "7 days",
            "next lesson", "lesson after next",
            "lesson after next", "30 days",
            "forbidden", "allowed",
            "allowed", "forbidden",
            "recorded", "any-time",
            "term end", "term end + 30 days",
            "term end + 1 day", "term end + 30 days",
            "1-5", "2-5",
            "2-5", "1-5");

    /** What a key has instead, whatever it has. */
    private static final Map<String, String> OF_KEYS = Map.of(
            "retake", "beside-the-first",
            "theme-required-for", "[project]",
            "language", "[ky]",
            "forbidden-symbols", "[экстерн]",
            "requires", "[content]");

    private Flip() {}

    static String of(String key, String value) {
        Matcher hour = BY_HOUR.matcher(value);
        Matcher days = DAYS.matcher(value);
        Matcher lessons = SO_MANY_LESSONS.matcher(value);
        Matcher moment = MOMENT.matcher(value);
        if (hour.matches()) {
            return "same day " + LocalTime.parse(hour.group(1)).plusHours(1);
        } else if (days.matches()) {
            return Integer.parseInt(days.group(1)) + 1 + " days";
        } else if (lessons.matches()) {
            return Integer.parseInt(lessons.group(1)) + 1 + " lessons";
        } else if (key.equals("planned-before")) {
            return "module start + 60 days";
        } else if (moment.matches()) {
            return moment.group(1) + " + 30 days";
        } else if (DATE.matcher(value).matches()) {
            MonthDay day = MonthDay.parse("--" + value);
            return "%02d-%02d".formatted(day.getMonth().plus(1).getValue(), day.getDayOfMonth());
        } else if (value.equals("deputy-head")) {
            return "head";
        } else if (value.equals("true")) {
            return "false";
        } else if (key.equals("none-phrase")) {
            return value + ", отдыхайте";
        } else if (OF_KEYS.containsKey(key)) {
            return OF_KEYS.get(key);
        } else if (key.equals("reasons")) {
            return value.equals("[exempt]") ? "[illness, valid, not-valid]" : "[exempt]";
        } else if (LESSONS.matcher(value).matches()) {
            return "1 per 40 lessons";
        } else if (key.equals("coverage")) {
            return "0.1";
        } else if (key.equals("line of a list") && WEIGHT.matcher(value).matches()) {
            return "0";
        } else if (WEIGHT.matcher(value).matches()) {
            return value.equals("10") ? "1" : "10";
        } else if (WORDS.containsKey(value)) {
            return WORDS.get(value);
        }
        throw new IllegalArgumentException("No other value is known for " + key + ": " + value);
    }
}
