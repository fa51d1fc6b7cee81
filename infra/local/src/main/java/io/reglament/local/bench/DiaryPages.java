package io.reglament.local.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks off a family's pages. */
final class DiaryPages {
    private static final Pattern SUBJECT =
            Pattern.compile("(?s)<section class=\"panel subject-marks\" aria-label=\"([^\"]+)\">(.*?)</section>");
    private static final Pattern MARK = Pattern.compile("<td class=\"got\"><b>([^<]*)</b>");
    private static final Pattern ENTRY = Pattern.compile("(?s)<li class=\"entry\">(.*?)</li>");
    private static final Pattern IN_LESSON = Pattern.compile("<b class=\"big\">([^<]*)</b>");

    private record Place(LocalDate date, int period, String mark) {}

    private DiaryPages() {}

    /** All 300 of the student, by subject, the latest first. */
    static void demandMarks(String html, Atlas.Student student, Atlas atlas, Ledger ledger) {
        Map<String, List<String>> shown = new HashMap<>();
        Matcher subject = SUBJECT.matcher(html);
        while (subject.find()) {
            shown.put(subject.group(1), all(MARK, subject.group(2)));
        }
        Map<String, List<String>> expected = new HashMap<>();
        atlas.ofStudent(student.id())
                .forEach(group -> expected.put(
                        group.subject(), ledger.marks(group, student).reversed()));
        WrongAnswer.unless(shown.equals(expected), "all marks of " + student + ": " + shown + ", not " + expected);
    }

    /** The fifty lessons of the week, each with its mark. */
    static void demandWeek(String html, Atlas.Student student, Atlas atlas, Ledger ledger) {
        List<String> shown = new ArrayList<>();
        all(ENTRY, html).forEach(entry -> shown.add(String.join("/", all(IN_LESSON, entry))));
        List<String> expected = atlas.ofStudent(student.id()).stream()
                .flatMap(group -> places(group, ledger.marks(group, student)).stream())
                .sorted(Comparator.comparing(Place::date).thenComparingInt(Place::period))
                .map(Place::mark)
                .toList();
        WrongAnswer.unless(shown.equals(expected), "the week of " + student + ": " + shown + ", not " + expected);
    }

    private static List<Place> places(Atlas.Group group, List<String> marks) {
        LocalDate monday = Plan.TODAY.with(DayOfWeek.MONDAY);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < group.lessons().size(); i++) {
            Atlas.Lesson lesson = group.lessons().get(i);
            if (!lesson.date().isBefore(monday)) {
                places.add(new Place(lesson.date(), lesson.period(), marks.get(i)));
            }
        }
        return places;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
