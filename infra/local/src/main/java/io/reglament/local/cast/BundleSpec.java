package io.reglament.local.cast;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an invented school looks like. Grades 1 to 11 all exist.
 *
 * @param slug short name; every sourcedId begins with it
 * @param seed the same seed gives the same bytes
 * @param name the school's name as its bundle has it
 * @param kyrgyzPercent how many families and teachers have Kyrgyz names, 0 to 100; the others' are Russian
 * @param classesPerGrade 1 to 6
 * @param students in all, spread evenly over the classes
 * @param schoolDays 5 or 6 a week; grade 1 always has 5
 * @param terms bands that together hold grades 1 to 11
 * @param schoolYearStart usually 1 September; the school year ends in the next year
 * @param divisions in which ways the calendar divides the year; at least those of the terms
 * @param shared parents who have a child in another school too
 */
public record BundleSpec(
        String slug,
        long seed,
        String name,
        Country country,
        int kyrgyzPercent,
        int classesPerGrade,
        int students,
        int schoolDays,
        List<TermBand> terms,
        Set<TermPlan> divisions,
        LocalDate schoolYearStart,
        List<SharedParent> shared) {

    public static final int GRADES = 11;
    private static final int LETTERS = 6;

    public BundleSpec {
        terms = List.copyOf(terms);
        divisions = Collections.unmodifiableSet(EnumSet.copyOf(divisions));
        shared = List.copyOf(shared);
        require(!slug.isBlank() && slug.matches("[a-z0-9-]+"), "slug: small letters, digits and dashes");
        require(kyrgyzPercent >= 0 && kyrgyzPercent <= 100, "kyrgyzPercent: 0 to 100");
        require(classesPerGrade >= 1 && classesPerGrade <= LETTERS, "classesPerGrade: 1 to 6");
        require(students >= 2 * GRADES * classesPerGrade, "students: at least two a class");
        require(schoolDays == 5 || schoolDays == 6, "schoolDays: 5 or 6");
        for (int grade = 1; grade <= GRADES; grade++) {
            int each = grade;
            require(terms.stream().filter(band -> band.holds(each)).count() == 1, "terms: one band for each grade");
        }
    }

    /** A school whose calendar has its own terms alone. */
    public BundleSpec(
            String slug,
            long seed,
            String name,
            Country country,
            int kyrgyzPercent,
            int classesPerGrade,
            int students,
            int schoolDays,
            List<TermBand> terms,
            LocalDate schoolYearStart,
            List<SharedParent> shared) {
        this(
                slug,
                seed,
                name,
                country,
                kyrgyzPercent,
                classesPerGrade,
                students,
                schoolDays,
                terms,
                terms.stream().map(TermBand::plan).collect(Collectors.toSet()),
                schoolYearStart,
                shared);
    }

    /** The same school with a calendar that has every usual division of the year, so that it can choose another. */
    BundleSpec withEveryDivision() {
        return new BundleSpec(
                slug,
                seed,
                name,
                country,
                kyrgyzPercent,
                classesPerGrade,
                students,
                schoolDays,
                terms,
                EnumSet.of(TermPlan.QUARTERS, TermPlan.TRIMESTERS, TermPlan.HALF_YEARS),
                schoolYearStart,
                shared);
    }

    /** 121 students in eleven classes, quarters: enough for most tests. */
    public static BundleSpec small(String slug, long seed, LocalDate schoolYearStart) {
        return plain(slug, seed, 1, 121, schoolYearStart);
    }

    /** 1,000 students in 33 classes. */
    public static BundleSpec large(String slug, long seed, LocalDate schoolYearStart) {
        return plain(slug, seed, 3, 1_000, schoolYearStart);
    }

    TermPlan termsOf(int grade) {
        return terms.stream()
                .filter(band -> band.holds(grade))
                .findFirst()
                .orElseThrow()
                .plan();
    }

    String id(String local) {
        return slug + "." + local;
    }

    private static BundleSpec plain(String slug, long seed, int classesPerGrade, int students, LocalDate start) {
        return new BundleSpec(
                slug,
                seed,
                slug,
                Country.RUSSIA,
                20,
                classesPerGrade,
                students,
                5,
                List.of(new TermBand(1, 9, TermPlan.QUARTERS), new TermBand(10, 11, TermPlan.HALF_YEARS)),
                start,
                List.of());
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
