package io.reglament.local.cast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The demo's four schools, one class a grade. */
public final class DemoSchools {
    private static final int STUDENTS = 132;
    private static final List<TermBand> QUARTERS = List.of(new TermBand(1, 11, TermPlan.QUARTERS));
    private static final List<TermBand> QUARTERS_HALVES =
            List.of(new TermBand(1, 9, TermPlan.QUARTERS), new TermBand(10, 11, TermPlan.HALF_YEARS));
    private static final List<TermBand> TRIMESTERS_HALVES =
            List.of(new TermBand(1, 9, TermPlan.TRIMESTERS), new TermBand(10, 11, TermPlan.HALF_YEARS));
    private static final Words WORDS = Words.from("schools.properties");

    private DemoSchools() {}

    /**
     * Writes a bundle of each school into the directory, which is made if need be. The school year is the one that
     * {@code today} falls in; June to August belong to the year that has just ended.
     */
    public static List<DemoSchool> write(Path directory, LocalDate today) {
        LocalDate start = yearStart(today);
        List<DemoSchool> schools = new ArrayList<>();
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schools.add(write(directory, start, "smidovich-3", 3, 0, TRIMESTERS_HALVES, "bishkek-48"));
        schools.add(write(directory, start, "spb-152", 152, 5, QUARTERS, "netschool"));
        schools.add(write(directory, start, "bishkek-48", 48, 70, QUARTERS_HALVES, "smidovich-3"));
        schools.add(write(directory, start, "netschool", 7, 5, QUARTERS_HALVES, "spb-152"));
        return List.copyOf(schools);
    }

    /** The first day of the school year that a day falls in. */
    public static LocalDate yearStart(LocalDate today) {
        int year = today.getMonthValue() >= Month.SEPTEMBER.getValue() ? today.getYear() : today.getYear() - 1;
        return LocalDate.of(year, Month.SEPTEMBER, 1);
    }

    private static DemoSchool write(
            Path directory, LocalDate start, String slug, long seed, int kyrgyz, List<TermBand> terms, String twin) {
        Country country = slug.equals("bishkek-48") ? Country.KYRGYZSTAN : Country.RUSSIA;
        Map<String, String> names = Map.of("ru", name(slug, "ru"), "ky", name(slug, "ky"), "en", name(slug, "en"));
        BundleSpec spec = new BundleSpec(
                slug, seed, name(slug, "ru"), country, kyrgyz, 1, STUDENTS, 5, terms, start, shared(slug, twin));
        School school = SchoolMaker.make(spec.withEveryDivision());
        CastPicker cast = new CastPicker(school, name(twin, "ru"));
        Illness illness = cast.illness();
        Path bundle = BundleZip.write(directory.resolve(slug + ".zip"), "bulk", new BundleTables(school).all(illness));
        return new DemoSchool(slug, names, WORDS.text(slug + ".zone"), bundle, cast.pick(), cast.parts(illness));
    }

    /** Two families between two schools; both schools must reckon with the same keys. */
    private static List<SharedParent> shared(String slug, String twin) {
        String pair = slug.compareTo(twin) < 0 ? slug + "+" + twin : twin + "+" + slug;
        return List.of(new SharedParent(pair + "/1", true, twin), new SharedParent(pair + "/2", false, twin));
    }

    private static String name(String slug, String language) {
        return WORDS.text(slug + "." + language);
    }
}
