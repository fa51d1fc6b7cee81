package io.reglament.regulation.own;

import dev.cel.common.ast.CelExpr;
import io.reglament.regulation.own.Survey.Seen;
import java.util.List;
import java.util.Optional;

/** What a function or an operator costs over its parts, and how big its answer gets. */
final class Calls {
    private static final int LIGHTLY = 10;

    private Calls() {}

    static Seen of(String function, List<CelExpr> parts, List<Seen> seen) {
        return switch (function) {
            case "_?_:_" -> new Seen(1, Shape.wider(shape(seen, 1), shape(seen, 2)));
            case "_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_" ->
                single(Steps.add(shape(seen, 0).weight(), shape(seen, 1).weight()));
            case "_+_" -> sum(shape(seen, 0), shape(seen, 1));
            case "@in" ->
                single(Steps.times(shape(seen, 1).weight(), shape(seen, 0).weight()));
            case "_[_]" ->
                new Seen(1, shape(seen, 0) instanceof Shape.Many(long _, Shape each) ? each : new Shape.Single());
            case "size" ->
                single(shape(seen, 0) instanceof Shape.Many ? 1 : shape(seen, 0).weight());
            case "startsWith", "endsWith" -> single(shape(seen, 0).weight());
            case "contains" ->
                single(Steps.times(shape(seen, 0).weight(), shape(seen, 1).weight()));
            case "matches" -> single(matches(parts, seen));
            default -> single(1);
        };
    }

    /** A text grows by the other; a list is only viewed together with the other. */
    private static Seen sum(Shape one, Shape other) {
        if (one instanceof Shape.Many(long most, Shape each) && other instanceof Shape.Many(long more, Shape others)) {
            long all = Steps.add(most, more);
            return new Seen(1 + all / LIGHTLY, new Shape.Many(all, Shape.wider(each, others)));
        }
        boolean texts = !(one instanceof Shape.Single) || !(other instanceof Shape.Single);
        return texts
                ? new Seen(Steps.add(one.weight(), other.weight()), new Shape.Text(Steps.add(one.size(), other.size())))
                : single(1);
    }

    /** One that is not written out is refused anyway. */
    private static long matches(List<CelExpr> parts, List<Seen> seen) {
        Optional<String> pattern = parts.size() > 1 ? Constants.text(parts.get(1)) : Optional.empty();
        return pattern.map(text -> Patterns.steps(text, shape(seen, 0).size())).orElse(1L);
    }

    private static Seen single(long steps) {
        return new Seen(steps, new Shape.Single());
    }

    private static Shape shape(List<Seen> seen, int place) {
        return place < seen.size() ? seen.get(place).shape() : new Shape.Single();
    }
}
