package io.reglament.local.lived;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the story must know of a school's regulation so as to tell nothing that the platform would refuse.
 *
 * @param forms of control with their Russian names
 * @param weights of the forms
 * @param firstMarkedGrade below it nobody is marked
 * @param noHomework what is written where none is set
 * @param homeworkOnTheDayAlone whether it can be entered on the lesson's own day only
 * @param reasons of absence that may be given
 * @param terms what term marks follow
 * @param duties to check journals
 * @param daysToMend how many days there are to put a remark right
 * @param mendClause that says so
 */
public record SchoolRules(
        Map<String, String> forms,
        Map<String, BigDecimal> weights,
        int firstMarkedGrade,
        String noHomework,
        boolean homeworkOnTheDayAlone,
        List<String> reasons,
        TermRules terms,
        List<Duty> duties,
        int daysToMend,
        Optional<String> mendClause) {
    private static final String BASE = "district-base.yaml";

    public SchoolRules {
        forms = Map.copyOf(forms);
        weights = Map.copyOf(weights);
        reasons = List.copyOf(reasons);
        duties = List.copyOf(duties);
    }

    /** Those of the profile over the district's base, both in one directory. */
    public static SchoolRules read(Path directory, String profile) {
        Layers layers = Layers.read(List.of(directory.resolve(profile), directory.resolve(BASE)));
        Map<String, String> forms = new LinkedHashMap<>();
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        layers.keys("marks", "forms").forEach(form -> {
            forms.put(form, layers.text("marks", "forms", form, "names", "ru").orElse(form));
            layers.text("marks", "weights", form, "value").ifPresent(w -> weights.put(form, new BigDecimal(w)));
        });
        return new SchoolRules(
                forms,
                weights,
                layers.text("marks", "grades", "value")
                        .map(grades -> Integer.parseInt(grades.split("-", -1)[0]))
                        .orElse(1),
                layers.text("homework", "none-phrase", "value").orElse(""),
                layers.text("homework", "backfill", "value")
                        .filter("forbidden"::equals)
                        .isPresent(),
                layers.list("attendance", "reasons", "value"),
                TermRules.read(layers),
                Duty.read(layers),
                layers.text("deadline", "finding-fix", "value")
                        .map(days -> Integer.parseInt(days.split(" ", -1)[0]))
                        .orElse(0),
                layers.text("deadline", "finding-fix", "clause"));
    }
}
