package io.reglament.local.bench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an inbox, a class's month and a school's duties off their pages. */
final class OverviewPages {
    private static final int LINES = 25;
    private static final Pattern CARD = Pattern.compile("(?s)<li class=\"card\">(.*?)</li>");
    private static final Pattern ADDRESS = Pattern.compile("/messages/\\w+/([0-9a-f-]{36})\"");
    private static final String UNREAD = "pill owed";
    private static final Pattern HEAT =
            Pattern.compile("(?s)<table class=\"table heat attendance-month\">.*?<tbody>(.*?)</tbody>");
    private static final Pattern RANKS =
            Pattern.compile("(?s)<table class=\"table attendance-ranks\">.*?<tbody>(.*?)</tbody>");
    private static final Pattern ROW = Pattern.compile("(?s)<tr>(.*?)</tr>");
    private static final Pattern NUMBER = Pattern.compile("<td>(\\d+)</td>");
    private static final Pattern STRIP = Pattern.compile("<div class=\"strip\">");
    private static final Pattern DONE = Pattern.compile("<li class=\"done\"");
    private static final Pattern ABSENCES = Pattern.compile("пропусков (\\d+),");

    private OverviewPages() {}

    /** The newest 25 of this person and no other, in their order. */
    static void demandInbox(String html, Inbox inbox) {
        List<Inbox.Line> shown = CARD.matcher(html)
                .results()
                .map(card -> line(card.group(1)))
                .flatMap(Optional::stream)
                .toList();
        WrongAnswer.unless(
                shown.size() == LINES && inbox.shows(shown),
                "the inbox of " + inbox.person() + " shows " + shown + ", not " + inbox.lines());
    }

    /** A row for each student; missed and late lessons of all of them together. */
    static void demandMonth(String html, Atlas.SchoolClass schoolClass, Ledger ledger) {
        long rows = ROW.matcher(part(HEAT, html)).results().count();
        int away = ROW.matcher(part(RANKS, html))
                .results()
                .mapToInt(row -> missedAndLate(row.group(1)))
                .sum();
        int expected = ledger.away(schoolClass);
        WrongAnswer.unless(
                rows == schoolClass.students().size() && away == expected,
                "the month of " + schoolClass.title() + " shows " + rows + " students, " + away + " times away, not "
                        + expected);
    }

    /**
     * Three duties of each class teacher and the plan of the deputy heads, each with its times; those that were done,
     * and what this school's class teachers saw.
     */
    static void demandDuties(String html, int classes, int school) {
        long strips = STRIP.matcher(html).results().count();
        long done = DONE.matcher(html).results().count();
        List<String> absences =
                ABSENCES.matcher(html).results().map(found -> found.group(1)).toList();
        WrongAnswer.unless(
                strips == 3L * classes + 1
                        && done == (long) LoadedDuties.REVIEWS * classes + LoadedDuties.MADE
                        && absences.size() == LoadedDuties.REVIEWS * classes
                        && absences.stream().allMatch(String.valueOf(school)::equals),
                "the duties of school " + school + ": " + strips + " rows, " + done + " done, absences " + absences);
    }

    private static Optional<Inbox.Line> line(String card) {
        Matcher address = ADDRESS.matcher(card);
        return address.find()
                ? Optional.of(new Inbox.Line(UUID.fromString(address.group(1)), card.contains(UNREAD)))
                : Optional.empty();
    }

    /** The first number of a row is what was missed, the last what was late; between them stand reasons. */
    private static int missedAndLate(String row) {
        List<Integer> numbers = NUMBER.matcher(row)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        WrongAnswer.unless(numbers.size() > 2, "a row of the month without its numbers: " + row);
        return numbers.getFirst() + numbers.getLast();
    }

    private static String part(Pattern pattern, String html) {
        Matcher found = pattern.matcher(html);
        WrongAnswer.unless(found.find(), "the page lacks a table: " + pattern);
        return found.group(1);
    }
}
