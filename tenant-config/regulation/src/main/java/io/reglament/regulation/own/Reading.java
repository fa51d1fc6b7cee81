package io.reglament.regulation.own;

import java.util.List;

/** What came of reading a condition. */
public sealed interface Reading {
    record Whole(Condition condition) implements Reading {}

    /** Never without a fault. */
    record Faulty(List<ConditionFault> faults) implements Reading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
