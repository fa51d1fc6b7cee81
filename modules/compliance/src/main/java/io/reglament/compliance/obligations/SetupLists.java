package io.reglament.compliance.obligations;

import io.reglament.compliance.Obligation;
import io.reglament.compliance.obligations.Setup.Part;
import io.reglament.curriculum.GroupView;
import io.reglament.regulation.Basis;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was asked of groups and classes, put together to what the school owes as a whole. */
final class SetupLists {
    /** Where all of it comes from. */
    private static final String ROSTER = "/imports";

    private final Map<SchoolFinding.Place, Owing> owing = new LinkedHashMap<>();

    /** A group of which something has to stand. */
    record Asked(Setup setup, GroupView group, Beginning beginning, Basis basis) {
        SchoolFinding.Place place() {
            return new SchoolFinding.Place(setup.kind(), beginning.key());
        }
    }

    private record Owing(Map<Integer, Asked> byGrade, Collection<String> lacking) {}

    /** @param lacking what lacks it; empty where it stands */
    void add(Asked asked, Optional<String> lacking) {
        Owing one = owing.computeIfAbsent(asked.place(), _ -> new Owing(new LinkedHashMap<>(), new TreeSet<>()));
        one.byGrade().putIfAbsent(asked.group().grade(), asked);
        lacking.ifPresent(one.lacking()::add);
    }

    /** One for each grade, term and moment. */
    List<Asked> askedOf(Part part) {
        return owing.values().stream()
                .flatMap(one -> one.byGrade().values().stream())
                .filter(asked -> asked.setup().part() == part)
                .toList();
    }

    /** What lacks something, and what was found to lack something before. */
    List<Obligation> obligations(Map<SchoolFinding.Place, SchoolFinding> known, Instant now) {
        return owing.entrySet().stream()
                .flatMap(each ->
                        obligation(each.getKey(), each.getValue(), Optional.ofNullable(known.get(each.getKey())), now))
                .toList();
    }

    private static Stream<Obligation> obligation(
            SchoolFinding.Place place, Owing one, Optional<SchoolFinding> before, Instant now) {
        Asked asked = one.byGrade().values().iterator().next();
        Obligation open = Obligation.open(
                place.key(), place.kind(), asked.basis(), asked.beginning().dueAt(), ROSTER);
        if (!one.lacking().isEmpty()) {
            String lacking = String.join(", ", one.lacking());
            String title = asked.beginning().title();
            return Stream.of(open.labelled(title.isEmpty() ? lacking : title + ": " + lacking));
        }
        return before.stream()
                .map(finding ->
                        open.labelled(finding.label()).done(finding.mendedAt().orElse(now)));
    }
}
