package io.reglament.regulation.own;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.Collection;

/** What a fact is: its type for the checker, and the most that may stand there. */
sealed interface FactKind {
    CelType type();

    /** What it costs at most, for the estimate made before anything runs. */
    Shape shape();

    /** Whether a value keeps within what the estimate counted on. */
    boolean fits(Object value);

    /** A text of at most so many characters. */
    record Text(int most) implements FactKind {
        @Override
        public CelType type() {
            return SimpleType.STRING;
        }

        @Override
        public Shape shape() {
            return new Shape.Text(most);
        }

        @Override
        public boolean fits(Object value) {
            return value instanceof String text && text.length() <= most;
        }
    }

    /** One of the words that the profile or the platform knows. */
    record Word(Vocabulary.Of of) implements FactKind {
        @Override
        public CelType type() {
            return SimpleType.STRING;
        }

        @Override
        public Shape shape() {
            return new Shape.Word(of);
        }

        @Override
        public boolean fits(Object value) {
            return value instanceof String text && text.length() <= Shape.LONGEST_WORD;
        }
    }

    /** A whole number, a number, or yes and no. */
    enum Single implements FactKind {
        WHOLE(SimpleType.INT),
        NUMBER(SimpleType.DOUBLE),
        YES_NO(SimpleType.BOOL);

        private final transient CelType type;

        Single(CelType type) {
            this.type = type;
        }

        @Override
        public CelType type() {
            return type;
        }

        @Override
        public Shape shape() {
            return new Shape.Single();
        }

        @Override
        public boolean fits(Object value) {
            return true;
        }
    }

    /** A group of facts. */
    record Part(FactType<?> facts) implements FactKind {
        @Override
        public CelType type() {
            return facts.type();
        }

        @Override
        public Shape shape() {
            return new Shape.Part(facts);
        }

        @Override
        public boolean fits(Object value) {
            return value instanceof Values values && facts.fits(values);
        }
    }

    /** Up to so many groups of facts. */
    record Many(FactType<?> facts, int most) implements FactKind {
        @Override
        public CelType type() {
            return ListType.create(facts.type());
        }

        @Override
        public Shape shape() {
            return new Shape.Many(most, new Shape.Part(facts));
        }

        @Override
        public boolean fits(Object value) {
            return value instanceof Collection<?> list
                    && list.size() <= most
                    && list.stream().allMatch(new Part(facts)::fits);
        }
    }
}
