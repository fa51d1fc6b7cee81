package io.reglament.regulation;

import java.util.List;
import java.util.Optional;

/** The order of a parameter's lines, which decides which of two lines holds. */
record LineOrder(List<NamedScope> lines) {
    /** What changed in the order of the lines that both profiles have; what came or went is told line by line. */
    static Optional<Change> between(Parameter<?> parameter, Profile before, Profile after) {
        List<Scope> was = common(parameter, before, after);
        List<Scope> becomes = common(parameter, after, before);
        return was.equals(becomes)
                ? Optional.empty()
                : Optional.of(new Change(
                        parameter.pointer(),
                        "regulation.subject.line-order",
                        List.of(new ParameterName(parameter)),
                        Optional.of(order(was, before)),
                        Optional.of(order(becomes, after))));
    }

    private static List<Scope> common(Parameter<?> parameter, Profile of, Profile other) {
        List<Scope> others = scopes(parameter, other);
        return scopes(parameter, of).stream()
                .filter(others::contains)
                .distinct()
                .toList();
    }

    private static List<Scope> scopes(Parameter<?> parameter, Profile profile) {
        return profile.lines(parameter).stream().map(Settings.Line::scope).toList();
    }

    private static Regulated<LineOrder> order(List<Scope> lines, Profile profile) {
        return new Regulated<>(
                new LineOrder(
                        lines.stream().map(line -> NamedScope.of(line, profile)).toList()),
                new Basis.NotRegulated());
    }
}
