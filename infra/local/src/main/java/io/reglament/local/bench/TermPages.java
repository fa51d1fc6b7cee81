package io.reglament.local.bench;

import io.reglament.local.bench.Ledger.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads term marks off the pages of a group and of a class. */
final class TermPages {
    private static final Pattern STUDENT =
            Pattern.compile("(?s)<tr data-student=\"([^\"]+)\" data-version=\"(\\d+)\" data-mark=\"([^\"]*)\"[^>]*>"
                    + ".*?<td class=\"number\">([^<]*)</td>");
    private static final Pattern HEAD = Pattern.compile("<th scope=\"col\"><span>([^<]+)</span>");
    private static final Pattern ROW = Pattern.compile("(?s)<th scope=\"row\">([^<]+)</th>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("<td[^>]*><span>([^<]*)</span>");

    private TermPages() {}

    /** What stands for each of the group with its version, and the mean of the thirty marks. */
    static void demandGroup(String html, Atlas.Group group, Ledger ledger) {
        Map<String, String> shown = new TreeMap<>();
        STUDENT.matcher(html)
                .results()
                .forEach(row -> shown.put(row.group(1), row.group(3) + " v" + row.group(2) + " " + row.group(4)));
        Map<String, String> expected = new TreeMap<>();
        group.students().forEach(student -> {
            Standing standing = ledger.of(group.id()).terms.getOrDefault(student.id(), new Standing("", 0));
            expected.put(
                    student.id().toString(),
                    standing.mark() + " v" + standing.version() + " " + mean(ledger.marks(group, student)));
        });
        WrongAnswer.unless(shown.equals(expected), "term marks: " + shown + ", not " + expected);
    }

    /** Every student by every subject. */
    static void demandClass(String html, Atlas.SchoolClass schoolClass, Atlas atlas, Ledger ledger) {
        List<String> subjects = texts(HEAD, html);
        Map<String, Map<String, String>> shown = new TreeMap<>();
        ROW.matcher(html).results().forEach(row -> shown.put(row.group(1), bySubject(subjects, row)));
        Map<String, Map<String, String>> expected = new TreeMap<>();
        schoolClass.students().forEach(student -> {
            Map<String, String> marks = new TreeMap<>();
            schoolClass
                    .groups()
                    .forEach(group -> marks.put(
                            group.subject(),
                            ledger.of(group.id())
                                    .terms
                                    .getOrDefault(student.id(), new Standing("", 0))
                                    .mark()));
            expected.put(atlas.name(student), marks);
        });
        WrongAnswer.unless(
                shown.equals(expected), "the sheet of " + schoolClass.title() + ": " + shown + ", not " + expected);
    }

    private static Map<String, String> bySubject(List<String> subjects, MatchResult row) {
        List<String> cells = texts(CELL, row.group(2));
        WrongAnswer.unless(cells.size() == subjects.size(), row.group(1) + " has " + cells.size() + " term marks");
        Map<String, String> marks = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            marks.put(subjects.get(i), cells.get(i));
        }
        return marks;
    }

    private static String mean(List<String> marks) {
        BigDecimal sum = marks.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(marks.size()), 2, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    private static List<String> texts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
