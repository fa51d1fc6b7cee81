package io.reglament.local.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A subject with its hours a week.
 *
 * @param split taught in two subgroups from grade 5
 * @param hours by grade, the first is grade 1
 */
record Subject(String code, String title, String department, boolean split, List<Integer> hours) {
    /** Everything else in grades 1 to 4 is the class's own teacher's. */
    private static final Set<String> SPECIALISTS = Set.of("foreign", "kyrgyz", "music", "sport");

    static final String HOMEROOM = "homeroom";
    static final String PRIMARY = "primary";

    static List<Subject> of(Country country) {
        return Words.lines("plan-" + country.code() + ".csv").stream()
                .skip(1)
                .map(Subject::parse)
                .toList();
    }

    int hours(int grade) {
        return hours.get(grade - 1);
    }

    boolean splits(int grade) {
        return split && grade >= 5;
    }

    String department(int grade) {
        return grade <= 4 && !SPECIALISTS.contains(department) ? PRIMARY : department;
    }

    private static Subject parse(String line) {
        String[] cells = line.split(",", -1);
        List<Integer> hours = new ArrayList<>();
        for (int grade = 1; grade <= BundleSpec.GRADES; grade++) {
            hours.add(Integer.valueOf(cells[3 + grade]));
        }
        return new Subject(cells[0], cells[1], cells[2], Boolean.parseBoolean(cells[3]), List.copyOf(hours));
    }
}
