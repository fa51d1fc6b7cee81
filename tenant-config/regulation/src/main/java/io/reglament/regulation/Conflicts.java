package io.reglament.regulation;

import io.reglament.regulation.Conflict.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Everything in which a profile disagrees with itself, with the district's base and with the norms. */
final class Conflicts {
    private final ClauseRegister register;
    private final Profile profile;
    private final List<Conflict> found;

    /**
     * Looks at one profile in which no fault was found.
     *
     * @param school its own tree
     * @param base the district's
     */
    Conflicts(ClauseRegister register, Profile profile, JsonNode school, JsonNode base) {
        this.register = register;
        this.profile = profile;
        JsonNode merged = ProfileTree.merge(base, school);
        this.found = Stream.of(
                        new ClaimConflicts(profile, merged).all(),
                        new RuleConflicts(profile, merged).all(),
                        new BaseConflicts(profile, school, base).all())
                .flatMap(each -> each)
                .toList();
    }

    List<Conflict> all() {
        return Stream.concat(found.stream(), stated())
                .map(conflict -> conflict.with(question(conflict.key()), decision(conflict.key())))
                .toList();
    }

    /** Whether a decision may name what it resolves so, without the register asking it. */
    static boolean isKey(String key) {
        return RuleConflicts.keys().contains(key)
                || Parameters.all().stream()
                        .map(Parameter::key)
                        .anyMatch(name -> key.equals(name)
                                || key.equals(BaseConflicts.LOCKED + name)
                                || key.startsWith(BaseConflicts.NORM + name));
    }

    /** Contradictions that the register has of the document, and that nothing above came upon. */
    private Stream<Conflict> stated() {
        Set<String> seen = new HashSet<>();
        found.forEach(conflict -> question(conflict.key()).ifPresent(question -> seen.add(question.id())));
        return profile.document().stream()
                .flatMap(letter -> register.questions(letter).stream())
                .filter(OpenQuestion::contradiction)
                .filter(question -> !seen.contains(question.id()))
                .map(question -> Conflict.between(question.id(), Kind.STATED, List.of(), List.of()));
    }

    /** The register names a contradiction by its id, or by the key of what is found to disagree. */
    private Optional<OpenQuestion> question(String key) {
        return profile.document().stream()
                .flatMap(letter -> register.questions(letter).stream())
                .filter(question -> question.id().equals(key) || question.about().contains(key))
                .findFirst();
    }

    private Optional<Decision> decision(String key) {
        Optional<String> asked = question(key).map(OpenQuestion::id);
        return profile.decisions().stream()
                .filter(decision -> decision.question().equals(key)
                        || asked.filter(decision.question()::equals).isPresent())
                .findFirst();
    }
}
