package io.reglament.local.cast;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The school year with its terms, breaks and public holidays. */
final class SchoolCalendar {
    private static final Words WORDS = Words.from("words.properties");
    private static final String HOLIDAY = "ext:holiday";

    private final BundleSpec spec;
    private final int year;
    private final Session schoolYear;
    private final Map<TermPlan, List<Session>> terms = new EnumMap<>(TermPlan.class);
    private final List<Session> holidays = new ArrayList<>();

    SchoolCalendar(BundleSpec spec) {
        this.spec = spec;
        this.year = spec.schoolYearStart().getYear();
        this.schoolYear = new Session(
                spec.id("y" + year),
                WORDS.text("year", year, year + 1),
                "schoolYear",
                spec.schoolYearStart(),
                next(5, 26),
                Optional.empty());
        spec.divisions().forEach(plan -> terms.put(plan, cut(plan)));
        breaks();
        publicHolidays();
    }

    List<Session> sessions() {
        List<Session> all = new ArrayList<>(List.of(schoolYear));
        terms.values().forEach(all::addAll);
        all.addAll(holidays);
        return all;
    }

    Session schoolYear() {
        return schoolYear;
    }

    /** The terms of a grade, in order. */
    List<Session> terms(int grade) {
        return terms.getOrDefault(spec.termsOf(grade), List.of());
    }

    private List<Session> cut(TermPlan plan) {
        LocalDate start = spec.schoolYearStart();
        return switch (plan) {
            case QUARTERS ->
                List.of(
                        term("q", 1, "term.quarter", "term", start, day(10, 24)),
                        term("q", 2, "term.quarter", "term", day(11, 5), day(12, 29)),
                        term("q", 3, "term.quarter", "term", next(1, 12), next(3, 27)),
                        term("q", 4, "term.quarter", "term", next(4, 6), next(5, 26)));
            case TRIMESTERS ->
                List.of(
                        term("t", 1, "term.trimester", "term", start, day(11, 29)),
                        term("t", 2, "term.trimester", "term", day(11, 30), next(2, 28)),
                        term("t", 3, "term.trimester", "term", next(3, 1), next(5, 26)));
            case HALF_YEARS ->
                List.of(
                        term("h", 1, "term.half", "semester", start, day(12, 29)),
                        term("h", 2, "term.half", "semester", next(1, 12), next(5, 26)));
            case EIGHT_PERIODS ->
                List.of(
                        term("p", 1, "term.period", "term", start, day(9, 27)),
                        term("p", 2, "term.period", "term", day(9, 28), day(10, 24)),
                        term("p", 3, "term.period", "term", day(11, 5), day(12, 1)),
                        term("p", 4, "term.period", "term", day(12, 2), day(12, 29)),
                        term("p", 5, "term.period", "term", next(1, 12), next(2, 17)),
                        term("p", 6, "term.period", "term", next(2, 18), next(3, 27)),
                        term("p", 7, "term.period", "term", next(4, 6), next(4, 30)),
                        term("p", 8, "term.period", "term", next(5, 1), next(5, 26)));
        };
    }

    private Session term(String kind, int number, String title, String type, LocalDate first, LocalDate last) {
        return new Session(
                spec.id("y" + year + kind + number),
                WORDS.text(title, number),
                type,
                first,
                last,
                Optional.of(schoolYear.id()));
    }

    private void breaks() {
        holiday(WORDS.text("break.autumn"), day(10, 25), day(11, 4));
        holiday(WORDS.text("break.winter"), day(12, 30), next(1, 11));
        holiday(WORDS.text("break.spring"), next(3, 28), next(4, 5));
    }

    private void publicHolidays() {
        for (String entry : WORDS.entries("holidays." + spec.country().code())) {
            MonthDay date = MonthDay.parse("--" + entry.substring(0, 5));
            LocalDate day = date.getMonthValue() >= 9 ? date.atYear(year) : date.atYear(year + 1);
            holiday(entry.substring(6), day, day);
        }
    }

    private void holiday(String title, LocalDate first, LocalDate last) {
        String id = spec.id("y" + year + "f" + (holidays.size() + 1));
        holidays.add(new Session(id, title, HOLIDAY, first, last, Optional.of(schoolYear.id())));
    }

    private LocalDate day(int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private LocalDate next(int month, int day) {
        return LocalDate.of(year + 1, month, day);
    }
}
