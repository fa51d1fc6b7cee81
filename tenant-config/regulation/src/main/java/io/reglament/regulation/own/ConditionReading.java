package io.reglament.regulation.own;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import io.reglament.regulation.own.ConditionFault.Spot;
import java.util.List;

/** Makes a condition of a text that a stranger may have written. */
final class ConditionReading {
    /** An honest condition takes some hundreds; this many take two milliseconds. */
    static final long MOST_STEPS = 50_000;

    private final Over over;
    private final Vocabulary words;

    ConditionReading(Over over, Vocabulary words) {
        this.over = over;
        this.words = words;
    }

    Reading read(String text) {
        if (text.isBlank()) {
            return faulty(ConditionFault.at(Spot.START, "cel-empty"));
        }
        if (text.codePointCount(0, text.length()) > Condition.MOST_CHARACTERS) {
            return faulty(ConditionFault.at(Spot.START, "cel-too-long", Integer.toString(Condition.MOST_CHARACTERS)));
        }
        CelValidationResult result = Language.check(over, text);
        return result.hasError()
                ? new Reading.Faulty(new Complaints(over, text).of(result.getErrors()))
                : survey(text, checked(result));
    }

    private Reading survey(String text, CelAbstractSyntaxTree tree) {
        Survey survey = new Survey(over, tree, words);
        long steps = survey.steps();
        if (!survey.faults().isEmpty()) {
            return new Reading.Faulty(survey.faults());
        }
        if (!survey.asksFacts()) {
            return faulty(ConditionFault.at(Spot.START, "cel-no-facts", over.key()));
        }
        return steps > MOST_STEPS
                ? faulty(ConditionFault.at(Spot.START, "cel-too-costly"))
                : new Reading.Whole(Condition.of(over, text, steps, tree));
    }

    private static CelAbstractSyntaxTree checked(CelValidationResult result) {
        try {
            return result.getAst();
        } catch (CelValidationException e) {
            throw new IllegalStateException("It has no error", e);
        }
    }

    private static Reading faulty(ConditionFault fault) {
        return new Reading.Faulty(List.of(fault));
    }
}
