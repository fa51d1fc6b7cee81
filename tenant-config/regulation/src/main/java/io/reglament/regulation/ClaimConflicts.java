package io.reglament.regulation;

import io.reglament.regulation.Conflict.Kind;
import io.reglament.regulation.Conflict.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What one place of the document says beside what holds by another: every case that the claim means is asked. */
final class ClaimConflicts {
    private final Profile profile;
    private final JsonNode merged;

    /**
     * Looks at one profile.
     *
     * @param merged its tree over the district's base
     */
    ClaimConflicts(Profile profile, JsonNode merged) {
        this.profile = profile;
        this.merged = merged;
    }

    Stream<Conflict> all() {
        return Claim.of(merged).stream().flatMap(claim -> conflict(claim).stream());
    }

    private Optional<Conflict> conflict(Claim claim) {
        Met met = met(claim);
        return met.lines().isEmpty() && !met.silent()
                ? Optional.empty()
                : Optional.of(Conflict.between(
                        claim.question().orElseGet(() -> claim.parameter().key()),
                        Kind.CLAUSES,
                        met.lines().stream()
                                .map(line -> Side.of(entry(claim.parameter(), line)))
                                .toList(),
                        List.of(new Side(said(claim), claim.places(), Optional.empty()))));
    }

    /**
     * What holds where the claim says something else.
     *
     * @param silent whether nothing holds somewhere
     */
    private record Met(Set<Settings.Line> lines, boolean silent) {}

    private Met met(Claim claim) {
        List<Settings.Line> lines = profile.lines(claim.parameter());
        List<Scope> scopes = new ArrayList<>(lines.stream().map(Settings.Line::scope).toList());
        scopes.add(claim.scope());
        Object said = claim.read().value();
        Set<Settings.Line> met = new LinkedHashSet<>();
        List<Boolean> silent = new ArrayList<>();
        new Cases(claim.parameter(), scopes, merged).each(one -> {
            if (claim.scope().holds(one.where(), one.area())) {
                first(lines, one).ifPresentOrElse(met::add, () -> silent.add(true));
            }
        });
        met.removeIf(line -> line.read(claim.parameter()).value().equals(said));
        return new Met(met, !silent.isEmpty() && lines.isEmpty());
    }

    private static Optional<Settings.Line> first(List<Settings.Line> lines, Cases.Case one) {
        return lines.stream()
                .filter(line -> line.scope().holds(one.where(), one.area()))
                .findFirst();
    }

    private Entry said(Claim claim) {
        return Entries.entry(profile, claim.parameter(), claim.scope(), claim.read());
    }

    private Entry entry(Parameter<?> parameter, Settings.Line line) {
        return Entries.entry(profile, parameter, line.scope(), line.read(parameter));
    }
}
