package io.reglament.journal.works;

import io.reglament.regulation.ForbiddenEntry;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Where;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What the regulation does not take in place of a mark (A 5.2), neither as the mark nor as what is said of it. */
public final class SomeWordsStandForNoMark {
    private SomeWordsStandForNoMark() {}

    /** The words that are not taken; empty where none are named. */
    public static Optional<Regulated<Set<String>>> named(Profile profile, Where where) {
        return profile.find(Parameters.FORBIDDEN_ENTRIES, where).filter(Regulated::refuses);
    }

    public static Optional<Refused> broken(Profile profile, Where where, String... entries) {
        return named(profile, where)
                .flatMap(forbidden -> Arrays.stream(entries)
                        .filter(entry ->
                                ForbiddenEntry.in(forbidden.value(), entry).isPresent())
                        .findFirst()
                        .map(entry ->
                                new Refused("journal.refused.some-words-stand-for-no-mark", forbidden.basis(), entry)));
    }
}
