package io.reglament.regulation.own;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.ast.CelExpr.CelMap;
import io.reglament.regulation.own.ConditionFault.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks a checked condition once: how many steps it takes at most, and what the checker cannot see. Every fact has a
 * greatest size, and a list grows by comprehensions alone, so the estimate is an upper bound. Used once for each text.
 */
final class Survey {
    private static final Shape NOTHING = new Shape.Single();
    private static final int READ_IN_A_STEP = 10;

    private final CelAbstractSyntaxTree tree;
    private final Map<String, Shape> variables = new HashMap<>();
    private final String root;
    private final Comparisons comparisons;
    private final List<ConditionFault> faults = new ArrayList<>();
    private boolean asksFacts;

    Survey(Over over, CelAbstractSyntaxTree tree, Vocabulary words) {
        this.tree = tree;
        this.root = over.key();
        this.variables.put(root, new Shape.Part(over.facts()));
        this.comparisons = new Comparisons(words);
    }

    /** An expression with what it costs at most and how big its value gets. */
    record Seen(long steps, Shape shape) {
        Seen plus(Seen other) {
            return new Seen(Steps.add(steps, other.steps), Shape.wider(shape, other.shape));
        }

        Seen as(Shape now) {
            return new Seen(steps, now);
        }

        Seen plus(long more) {
            return new Seen(Steps.add(steps, more), shape);
        }
    }

    long steps() {
        return see(tree.getExpr()).steps();
    }

    List<ConditionFault> faults() {
        return List.copyOf(faults);
    }

    boolean asksFacts() {
        return asksFacts;
    }

    private Seen see(CelExpr node) {
        return switch (node.getKind()) {
            case CONSTANT -> new Seen(0, Constants.shape(node.constant()));
            case IDENT -> ident(node.ident().name());
            case SELECT -> select(node);
            case CALL -> call(node);
            case LIST -> list(node.list().elements());
            case MAP -> map(node.map().entries());
            case COMPREHENSION -> comprehension(node.comprehension());
            case STRUCT -> {
                fault(node, "cel-not-allowed");
                yield new Seen(0, NOTHING);
            }
            case NOT_SET -> new Seen(0, NOTHING);
        };
    }

    private Seen ident(String name) {
        asksFacts |= name.equals(root);
        return new Seen(1, variables.getOrDefault(name, NOTHING));
    }

    private Seen select(CelExpr node) {
        Seen whole = see(node.select().operand()).plus(1);
        if (node.select().testOnly()) {
            return whole.as(NOTHING);
        }
        Shape part = switch (whole.shape()) {
            case Shape.Part(FactType<?> facts) ->
                facts.find(node.select().field())
                        .map(fact -> fact.kind().shape())
                        .orElse(NOTHING);
            case Shape.Many(long _, Shape each) -> each;
            default -> NOTHING;
        };
        return whole.plus(touched(part)).as(part);
    }

    private Seen list(List<CelExpr> elements) {
        Seen all = elements.stream().map(this::see).reduce(new Seen(1, NOTHING), Seen::plus);
        return all.plus(elements.size()).as(new Shape.Many(elements.size(), all.shape()));
    }

    private Seen map(List<CelMap.Entry> entries) {
        Seen keys = entries.stream().map(entry -> see(entry.key())).reduce(new Seen(1, NOTHING), Seen::plus);
        Seen values = entries.stream().map(entry -> see(entry.value())).reduce(new Seen(1, NOTHING), Seen::plus);
        Seen all = keys.plus(values);
        return all.plus(entries.size()).as(new Shape.Many(entries.size(), all.shape()));
    }

    private Seen call(CelExpr node) {
        List<CelExpr> parts = new ArrayList<>();
        node.call().target().ifPresent(parts::add);
        parts.addAll(node.call().args());
        List<Seen> seen = parts.stream().map(this::see).toList();
        comparisons.faults(node.call().function(), parts, seen, this::spot).forEach(faults::add);
        long before = seen.stream().mapToLong(Seen::steps).reduce(1, Steps::add);
        Seen own = Calls.of(node.call().function(), parts, seen);
        return own.plus(before);
    }

    /**
     * The part that grows is an accumulated list or a yes and no; a list gets one more in each round at most. Danger:
     * the variables hide outer ones of the same name while the rounds go on.
     */
    private Seen comprehension(CelComprehension rounds) {
        Seen range = see(rounds.iterRange());
        Seen start = see(rounds.accuInit());
        long most = range.shape().size();
        Optional<Shape> hiddenItem = put(rounds.iterVar(), each(range.shape()));
        Optional<Shape> hiddenSum = put(rounds.accuVar(), start.shape());
        Seen step = see(rounds.loopStep());
        Shape grown = grown(start.shape(), step.shape(), most);
        variables.put(rounds.accuVar(), grown);
        Seen round = see(rounds.loopCondition()).plus(step).plus(2 + touched(grown));
        Seen result = see(rounds.result());
        restore(rounds.accuVar(), hiddenSum);
        restore(rounds.iterVar(), hiddenItem);
        return new Seen(Steps.times(most, round.steps()), result.shape())
                .plus(range.steps())
                .plus(start.steps())
                .plus(result.steps());
    }

    /** A list is gone over when it is read, though lightly. */
    private static long touched(Shape shape) {
        return shape instanceof Shape.Many many ? many.most() / READ_IN_A_STEP : 0;
    }

    private static Shape grown(Shape start, Shape step, long most) {
        return start instanceof Shape.Many && step instanceof Shape.Many(long _, Shape each)
                ? new Shape.Many(most, each)
                : start;
    }

    private static Shape each(Shape range) {
        return range instanceof Shape.Many(long _, Shape each) ? each : NOTHING;
    }

    private Optional<Shape> put(String name, Shape shape) {
        return Optional.ofNullable(variables.put(name, shape));
    }

    private void restore(String name, Optional<Shape> hidden) {
        hidden.ifPresentOrElse(shape -> variables.put(name, shape), () -> variables.remove(name));
    }

    private void fault(CelExpr node, String code) {
        faults.add(ConditionFault.at(spot(node), code));
    }

    private Spot spot(CelExpr node) {
        return Optional.ofNullable(tree.getSource().getPositionsMap().get(node.id()))
                .flatMap(tree.getSource()::getOffsetLocation)
                .map(at -> new Spot(Math.max(1, at.getLine()), at.getColumn() + 1))
                .orElse(Spot.START);
    }
}
