package io.reglament.regulation;

import java.util.List;

/** What came of reading a profile's text. */
sealed interface ProfileReading {
    record Whole(Profile profile) implements ProfileReading {}

    record Broken(List<ProfileFault> faults) implements ProfileReading {}
}
