package io.reglament.regulation;

import io.reglament.regulation.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Bands of grades: each from low to high; of terms and back-ups no grade in two of them, and of terms none left out. */
final class BandChecks {
    private static final String FORM = "([1-9]|1[01])-([1-9]|1[01])";

    private final YamlTree tree;
    private final Faults faults;

    BandChecks(YamlTree tree, Faults faults) {
        this.tree = tree;
        this.faults = faults;
    }

    void check() {
        JsonNode terms = tree.root().path("terms");
        boolean byGradesAlone = terms.isArray() && terms.valueStream().noneMatch(line -> line.has("buildings"));
        List<GradeBand> bands = byGradesAlone ? bands("/terms") : List.of();
        bands("/backup/term-end");
        if (!bands.isEmpty() && bands.size() == terms.size()) {
            gaps(bands);
        }
    }

    private List<GradeBand> bands(String list) {
        List<GradeBand> bands = new ArrayList<>();
        for (int i = 0; i < tree.root().at(list).size(); i++) {
            band(list + "/" + i + "/grades", bands);
        }
        return bands;
    }

    private void band(String place, List<GradeBand> before) {
        JsonNode grades = tree.root().at(place);
        if (grades.isString() && grades.stringValue().matches(FORM)) {
            band(place, grades.stringValue(), before);
        }
    }

    private void band(String place, String text, List<GradeBand> before) {
        String[] ends = text.split("-", -1);
        if (Integer.parseInt(ends[0]) > Integer.parseInt(ends[1])) {
            faults.atValue(place, "form.grades", text);
            return;
        }
        GradeBand band = ValueForms.grades(text);
        if (before.stream().anyMatch(other -> other.from() <= band.to() && band.from() <= other.to())) {
            faults.atValue(place, "grades.overlap", text);
        }
        before.add(band);
    }

    private void gaps(List<GradeBand> bands) {
        String missing = IntStream.rangeClosed(1, GradeBand.LAST_GRADE)
                .filter(grade -> bands.stream().noneMatch(band -> band.holds(grade)))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            faults.atKey("/terms", "grades.gap", missing);
        }
    }
}
