package io.reglament.regulation.own;

/** How big a value can get, for the estimate of what a condition costs at most. */
sealed interface Shape {
    /** The longest word of a vocabulary. */
    int LONGEST_WORD = 60;

    /** Steps for going over all of it once. */
    long weight();

    /** How many parts it has, or characters. */
    default long size() {
        return 1;
    }

    /** A number, yes or no. */
    record Single() implements Shape {
        @Override
        public long weight() {
            return 1;
        }
    }

    /** A text of at most so many characters. */
    record Text(long most) implements Shape {
        private static final int CHARACTERS_IN_A_STEP = 10;

        @Override
        public long weight() {
            return 1 + most / CHARACTERS_IN_A_STEP;
        }

        @Override
        public long size() {
            return most;
        }
    }

    /** A text that is one of known words. */
    record Word(Vocabulary.Of of) implements Shape {
        @Override
        public long weight() {
            return new Text(LONGEST_WORD).weight();
        }

        @Override
        public long size() {
            return LONGEST_WORD;
        }
    }

    /** A group of facts. */
    record Part(FactType<?> facts) implements Shape {
        @Override
        public long weight() {
            return facts.facts().stream()
                    .mapToLong(fact -> fact.kind().shape().weight())
                    .reduce(1, Steps::add);
        }
    }

    /** A list of up to so many, or a map with so many keys. */
    record Many(long most, Shape each) implements Shape {
        @Override
        public long weight() {
            return Steps.add(1, Steps.times(most, each.weight()));
        }

        @Override
        public long size() {
            return most;
        }
    }

    /** The bigger of two. */
    static Shape wider(Shape one, Shape other) {
        return one.weight() >= other.weight() ? one : other;
    }
}
