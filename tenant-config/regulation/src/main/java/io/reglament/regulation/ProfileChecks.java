package io.reglament.regulation;

import io.reglament.regulation.yaml.Pointers;
import io.reglament.regulation.yaml.YamlTree;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What the schema cannot see: clauses, bands, zones, decisions. It looks at trees that the schema refused too, so that
 * the user gets all faults at once; what has the wrong form is passed over here. Used once for each text.
 */
final class ProfileChecks {
    private static final List<String> DISTRICT_ONLY = List.of("locked", "norm");

    private final ClauseRegister register;
    private final YamlTree tree;
    private final Faults faults;
    private final JsonNode merged;
    private final boolean isBase;
    private final OwnClauses own;

    ProfileChecks(ClauseRegister register, YamlTree tree, JsonNode merged, boolean isBase) {
        this.register = register;
        this.tree = tree;
        this.merged = merged;
        this.isBase = isBase;
        this.faults = new Faults(tree);
        this.own = new OwnClauses(tree, faults);
    }

    List<ProfileFault> check(Optional<ZoneId> registered) {
        own.check(register.documents());
        values("", tree.root());
        new BandChecks(tree, faults).check();
        new MarkChecks(tree, merged, faults).check();
        new TermMarkChecks(tree, merged, faults).check();
        new ScopeChecks(tree, merged, faults).check();
        new OwnRuleChecks(tree, merged, faults).check();
        new ClaimChecks(register, tree, merged, faults).check();
        decisions();
        if (!isBase) {
            zone(registered);
        }
        return faults.list();
    }

    private void values(String pointer, JsonNode node) {
        if (node.isObject()) {
            basis(pointer, node);
            node.propertyNames().forEach(name -> values(Pointers.child(pointer, name), node.path(name)));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            values(pointer + "/" + i, node.path(i));
        }
    }

    private void basis(String pointer, JsonNode node) {
        if (node.has("district-default") && !isBase) {
            faults.atKey(pointer + "/district-default", "district-default");
        }
        if (!isBase) {
            DISTRICT_ONLY.stream()
                    .filter(node::has)
                    .forEach(key -> faults.atKey(pointer + "/" + key, key + ".district-only"));
        }
        text(pointer + "/clause").filter(ClauseId::isOne).ifPresent(id -> clause(pointer, new ClauseId(id)));
    }

    private void clause(String pointer, ClauseId id) {
        String place = pointer + "/clause";
        if (id.isOwn()) {
            own.cited(place, id);
            return;
        }
        Optional<Clause> clause = register.find(id);
        Optional<String> document = text("/document");
        if (!document.equals(Optional.of(id.document()))) {
            faults.atValue(place, "clause.other-document", id.value(), document.orElse("—"));
        } else if (clause.isEmpty()) {
            faults.atValue(place, "clause.unknown", id.value(), nearest(id));
        } else if (!ParameterNames.fixes(clause.get(), ParameterNames.at(pointer))) {
            faults.atValue(place, "clause.not-about-this", id.value(), ParameterNames.at(pointer));
        }
    }

    private String nearest(ClauseId id) {
        List<String> known = register.all().stream()
                .filter(clause -> clause.id().document().equals(id.document()))
                .map(clause -> clause.id().value())
                .toList();
        return Nearest.of(id.value(), known).orElse("—");
    }

    private void zone(Optional<ZoneId> registered) {
        Optional<String> name = text("/time-zone/value");
        if (tree.root().isObject() && !tree.root().has("time-zone")) {
            faults.atKey("", "missing-key", "time-zone");
        }
        name.filter(zone -> !ZoneId.getAvailableZoneIds().contains(zone))
                .ifPresent(zone -> faults.atValue("/time-zone/value", "zone.unknown", zone));
        name.filter(zone -> ZoneId.getAvailableZoneIds().contains(zone))
                .filter(zone ->
                        registered.isPresent() && !registered.get().getId().equals(zone))
                .ifPresent(zone -> faults.atValue(
                        "/time-zone/value",
                        "zone.other",
                        zone,
                        registered.map(ZoneId::getId).orElse("")));
    }

    private void decisions() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tree.root().path("decisions").size(); i++) {
            String place = "/decisions/" + i + "/question";
            text(place).ifPresent(question -> decision(place, question, seen));
        }
    }

    private void decision(String place, String question, Set<String> seen) {
        if (!seen.add(question)) {
            faults.atValue(place, "decision.twice", question);
        }
        List<String> known = new ArrayList<>();
        text("/document").ifPresent(letter -> register.questions(letter).forEach(each -> known.add(each.id())));
        if (!known.contains(question) && !Conflicts.isKey(question)) {
            faults.atValue(
                    place,
                    "decision.unknown",
                    question,
                    Nearest.of(question, known).orElse(String.join(", ", known)));
        }
    }

    private Optional<String> text(String pointer) {
        JsonNode node = tree.root().at(pointer);
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }
}
