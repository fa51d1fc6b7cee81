package io.reglament.regulation.own;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;

/**
 * A condition that was checked and may be asked by many threads at once: what it answers depends on the facts alone.
 * Its cost was bounded before it was kept, and iterations are counted again while it runs.
 */
public final class Condition {
    /** How long a condition may be. */
    public static final int MOST_CHARACTERS = 1000;

    private final Over over;
    private final String text;
    private final long steps;
    private final CelRuntime.Program program;

    private Condition(Over over, String text, long steps, CelRuntime.Program program) {
        this.over = over;
        this.text = text;
        this.steps = steps;
        this.program = program;
    }

    /** Checks a text; with every fault that could be told, and its place. */
    public static Reading read(Over over, String text, Vocabulary words) {
        return new ConditionReading(over, words).read(text);
    }

    static Condition of(Over over, String text, long steps, CelAbstractSyntaxTree checked) {
        try {
            return new Condition(over, text, steps, Language.plan(checked));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("What was checked can be planned: " + text, e);
        }
    }

    public Over over() {
        return over;
    }

    /** As the school wrote it. */
    public String text() {
        return text;
    }

    /** How many steps it takes at most, by the estimate. */
    public long steps() {
        return steps;
    }

    /** Judges one thing; broken, the answer holds no facts yet: which ones the message shows, the rule knows. */
    public Outcome judge(Stated stated) {
        if (!stated.fits()) {
            return new Outcome.Unjudged(Outcome.Why.TOO_MUCH);
        }
        try {
            return Boolean.TRUE.equals(program.eval(stated.facts()))
                    ? new Outcome.Broken(Map.of())
                    : new Outcome.Kept();
        } catch (CelEvaluationException e) {
            return failed(e.getErrorCode());
        }
    }

    private static Outcome failed(CelErrorCode code) {
        return switch (code) {
            case ATTRIBUTE_NOT_FOUND -> new Outcome.Unstated();
            case DIVIDE_BY_ZERO, NUMERIC_OVERFLOW -> new Outcome.Unjudged(Outcome.Why.ARITHMETIC);
            case INDEX_OUT_OF_BOUNDS -> new Outcome.Unjudged(Outcome.Why.NO_SUCH_PLACE);
            case ITERATION_BUDGET_EXCEEDED -> new Outcome.Unjudged(Outcome.Why.TOO_LONG);
            default -> new Outcome.Unjudged(Outcome.Why.OTHER);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition that && over == that.over && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * over.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
