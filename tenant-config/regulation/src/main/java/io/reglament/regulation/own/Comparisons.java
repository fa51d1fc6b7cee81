package io.reglament.regulation.own;

import dev.cel.common.ast.CelExpr;
import io.reglament.regulation.own.ConditionFault.Spot;
import io.reglament.regulation.own.Survey.Seen;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that a condition holds against facts: words must be known ones, patterns must be ones that RE2 can bound. */
final class Comparisons {
    private static final Set<String> COMPARING = Set.of("_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_", "@in");

    private final Vocabulary words;

    Comparisons(Vocabulary words) {
        this.words = words;
    }

    List<ConditionFault> faults(String function, List<CelExpr> parts, List<Seen> seen, Function<CelExpr, Spot> place) {
        if (function.equals("matches")) {
            return parts.size() > 1 ? pattern(parts.get(1), place).stream().toList() : List.of();
        }
        return COMPARING.contains(function) && parts.size() == 2
                ? IntStream.of(0, 1)
                        .boxed()
                        .flatMap(side -> against(seen.get(side).shape(), parts.get(1 - side), place))
                        .toList()
                : List.of();
    }

    private Stream<ConditionFault> against(Shape shape, CelExpr other, Function<CelExpr, Spot> place) {
        return shape instanceof Shape.Word(Vocabulary.Of of)
                ? written(other).flatMap(node -> unknown(of, node, place).stream())
                : Stream.empty();
    }

    private static Stream<CelExpr> written(CelExpr node) {
        return node.getKind() == CelExpr.ExprKind.Kind.LIST ? node.list().elements().stream() : Stream.of(node);
    }

    private Optional<ConditionFault> unknown(Vocabulary.Of of, CelExpr node, Function<CelExpr, Spot> place) {
        return Constants.text(node)
                .filter(word -> !words.knows(of, word))
                .map(word -> of == Vocabulary.Of.DAYS
                        ? ConditionFault.at(place.apply(node), "cel-day", clipped(word))
                        : ConditionFault.unknown(place.apply(node), "cel-word", clipped(word), words.words(of)));
    }

    private static Optional<ConditionFault> pattern(CelExpr node, Function<CelExpr, Spot> place) {
        Optional<String> code = Constants.text(node).isEmpty()
                ? Optional.of("cel-pattern.literal")
                : Constants.text(node).flatMap(Patterns::fault);
        return code.map(found -> ConditionFault.at(place.apply(node), found));
    }

    private static String clipped(String word) {
        return word.length() > Shape.LONGEST_WORD ? word.substring(0, Shape.LONGEST_WORD) + "…" : word;
    }
}
