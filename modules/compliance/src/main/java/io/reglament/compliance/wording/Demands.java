package io.reglament.compliance.wording;

import io.reglament.compliance.FindingRule;
import io.reglament.regulation.Parameter;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Where;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a regulation demands somewhere. Nobody is held to what nobody demands. */
public record Demands(Profile profile, Where where) {
    private static final String WORDS = "words";

    /**
     * What a rule says of an entry.
     *
     * @param since when the entry was received as it stands
     * @param fault what is wrong with it by the value, in words that a finding shows; empty where nothing is
     * @return empty where nobody demands it
     */
    public <T> Optional<Worded> judged(
            Parameter<T> parameter, FindingRule rule, Instant since, Function<T, Optional<String>> fault) {
        return profile.find(parameter, where)
                .filter(value -> value.basis().binding())
                .map(value -> {
                    Optional<String> found = fault.apply(value.value());
                    return new Worded(
                            rule,
                            value.basis(),
                            value.severity(),
                            found.isPresent(),
                            since,
                            found.map(words -> Map.of(WORDS, words)).orElse(Map.of()));
                });
    }
}
