package io.reglament.regulation.own;

import java.util.Map;

/** What judging one thing by one rule comes to. */
public sealed interface Outcome {
    /** The rule does not mean such a thing. */
    record NotMeant() implements Outcome {}

    record Kept() implements Outcome {}

    /** A fact that decides is not stated, so there is nothing to hold against anybody. */
    record Unstated() implements Outcome {}

    /**
     * The condition of the breach holds.
     *
     * @param facts for the message, as text, by their path
     */
    record Broken(Map<String, String> facts) implements Outcome {
        public Broken {
            facts = Map.copyOf(facts);
        }
    }

    /** It could not be judged: neither kept nor broken, and the school should mend its condition. */
    record Unjudged(Why why) implements Outcome {}

    /** Why something could not be judged. */
    enum Why {
        /** Division by zero, or a number beyond all bounds. */
        ARITHMETIC,
        /** It asks for a place in a list that is not there. */
        NO_SUCH_PLACE,
        /** It would have run too long and was cut. */
        TOO_LONG,
        /** There is more of something than conditions are made for. */
        TOO_MUCH,
        OTHER
    }
}
