package io.reglament.regulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Every case that the lines of one table can tell apart. */
final class Cases {
    private final boolean byForm;
    private final List<Integer> grades;
    private final List<Optional<String>> areas;
    private final List<Optional<String>> forms;
    private final List<Optional<String>> buildings;
    private final List<Optional<TermType>> terms;
    private final List<BigDecimal> hours;
    private final List<Integer> piles;

    /** Something for which a value can be asked. */
    record Case(Where where, Optional<String> area) {}

    Cases(Parameter<?> parameter, List<Scope> lines, JsonNode merged) {
        this.byForm = parameter.dimensions().contains(Dimension.FORMS);
        this.grades = lines.stream().anyMatch(line -> line.grades().isPresent())
                ? IntStream.rangeClosed(1, GradeBand.LAST_GRADE).boxed().toList()
                : List.of(1);
        this.areas = keys(
                lines.stream().allMatch(line -> line.areas().isEmpty()),
                merged.path("subjects").propertyNames());
        this.forms = byForm ? forms(parameter, merged) : List.of(Optional.empty());
        this.buildings = keys(
                lines.stream().allMatch(line -> line.buildings().isEmpty()),
                merged.path("buildings").propertyNames());
        this.terms = terms(lines);
        this.hours = Stream.concat(Stream.of(BigDecimal.ZERO), lines.stream().map(Scope::hours))
                .distinct()
                .toList();
        this.piles = Stream.concat(Stream.of(1), lines.stream().map(line -> line.over() + 1))
                .distinct()
                .toList();
    }

    void each(Consumer<Case> visitor) {
        for (Optional<String> area : areas) {
            for (Optional<String> form : forms) {
                for (int grade : grades) {
                    rest(new Where(
                                    grade,
                                    Optional.empty(),
                                    form,
                                    Optional.empty(),
                                    Optional.empty(),
                                    BigDecimal.ZERO,
                                    1))
                            .forEach(where -> visitor.accept(new Case(where, area)));
                }
            }
        }
    }

    /** What of the case to name to people when no line means it. */
    String name(Case one) {
        return byForm
                ? one.where().form().orElse("")
                : Integer.toString(one.where().grade());
    }

    private Stream<Where> rest(Where where) {
        return buildings.stream()
                .map(where::building)
                .flatMap(each -> terms.stream().map(each::term))
                .flatMap(each -> hours.stream().map(each::hours))
                .flatMap(each -> piles.stream().map(each::pile));
    }

    /** Answers in the lesson have a deadline of their own. */
    private static List<Optional<String>> forms(Parameter<?> parameter, JsonNode merged) {
        return merged.at("/marks/forms").propertyNames().stream()
                .filter(form -> !parameter.equals(Parameters.WORK_DEADLINE) || !form.equals(FormOfControl.ORAL))
                .map(Optional::of)
                .toList();
    }

    private static List<Optional<String>> keys(boolean unused, Collection<String> known) {
        List<Optional<String>> all = new ArrayList<>(List.of(Optional.empty()));
        if (!unused) {
            known.forEach(key -> all.add(Optional.of(key)));
        }
        return all;
    }

    private static List<Optional<TermType>> terms(List<Scope> lines) {
        List<Optional<TermType>> all = new ArrayList<>(List.of(Optional.empty()));
        lines.stream().map(Scope::terms).flatMap(Set::stream).distinct().forEach(type -> all.add(Optional.of(type)));
        return all;
    }
}
