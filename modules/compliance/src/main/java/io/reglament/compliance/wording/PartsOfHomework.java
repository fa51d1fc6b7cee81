package io.reglament.compliance.wording;

import io.reglament.regulation.HomeworkPart;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What homework says. A number of a page, paragraph, task or question says where to look, whichever of them the book
 * counts by; so one such number is taken for both pages and tasks.
 */
final class PartsOfHomework {
    private static final Pattern CONTENT = Pattern.compile("\\p{L}{3,}");
    private static final Pattern PLACE = Pattern.compile("\\d");
    private static final Pattern MINUTES = Pattern.compile(
            "\\d+\\s*(?:мин|мүн|min|час|саат|hour|ч\\b)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PartsOfHomework() {}

    static Set<HomeworkPart> in(String homework) {
        Set<HomeworkPart> parts = EnumSet.noneOf(HomeworkPart.class);
        if (CONTENT.matcher(homework).find()) {
            parts.add(HomeworkPart.CONTENT);
        }
        boolean timed = MINUTES.matcher(homework).find();
        if (PLACE.matcher(MINUTES.matcher(homework).replaceAll("")).find()) {
            parts.add(HomeworkPart.PAGES);
            parts.add(HomeworkPart.TASKS);
        }
        if (timed) {
            parts.add(HomeworkPart.MINUTES);
        }
        return parts;
    }
}
