package io.reglament.regulation;

import java.util.List;

/** What became of an uploaded profile. */
public sealed interface Uploaded {
    /** It is whole, and kept as a draft that binds nobody until it is activated. */
    record Draft(int version) implements Uploaded {}

    /** It was refused, and nothing of it kept. At most 100 faults, in the order of the text. */
    record Faulty(List<ProfileFault> faults) implements Uploaded {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
