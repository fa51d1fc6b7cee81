package io.reglament.rostering.intake;

import io.reglament.curriculum.RosterKeys;
import io.reglament.identity.People;
import io.reglament.rostering.bundle.BundleFile;
import io.reglament.rostering.bundle.Fault;
import io.reglament.rostering.bundle.ReadBundle;
import io.reglament.rostering.bundle.UnresolvedReference;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks a bundle against what the bound school already has, and sorts its rows. */
@Component
public class BundleCheck {
    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::row).thenComparing(Fault::column);

    private static final int MOST = 1_000;

    private final People people;
    private final RosterKeys keys;

    BundleCheck(People people, RosterKeys keys) {
        this.people = people;
        this.keys = keys;
    }

    /** Everything that keeps the bundle out, beside what its reader found; at most 1,000, then how many more. */
    public List<Fault> faults(ReadBundle bundle) {
        List<Fault> all = Stream.of(
                        unresolved(bundle),
                        units(bundle).faults(bundle),
                        FieldLengths.faults(bundle),
                        SessionLengths.faults(bundle))
                .flatMap(faults -> faults)
                .sorted(BY_PLACE)
                .toList();
        return all.size() <= MOST ? all : shortened(all);
    }

    /** The rows, sorted; only for a bundle without faults. */
    public Rosters rosters(ReadBundle bundle) {
        return new Rosters(
                PeopleOfBundle.roster(bundle),
                CurriculumOfBundle.roster(bundle, units(bundle).groups()));
    }

    private Units units(ReadBundle bundle) {
        return Units.of(bundle, keys.classes(), keys.groups());
    }

    private static List<Fault> shortened(List<Fault> all) {
        Fault more = new Fault("", 0, "", "bundle.more", List.of(String.valueOf(all.size() - MOST)));
        return Stream.concat(all.stream().limit(MOST), Stream.of(more)).toList();
    }

    private Stream<Fault> unresolved(ReadBundle bundle) {
        if (bundle.pending().isEmpty()) {
            return Stream.empty();
        }
        Map<BundleFile, Set<String>> known = known();
        return bundle.pending().stream()
                .filter(reference -> known.containsKey(reference.kind()))
                .filter(reference ->
                        !known.getOrDefault(reference.kind(), Set.of()).contains(reference.sourcedId()))
                .map(UnresolvedReference::asFault);
    }

    /** Organizations and profiles are not kept, so a reference to one that was sent earlier can't be looked up. */
    private Map<BundleFile, Set<String>> known() {
        Map<BundleFile, Set<String>> known = new EnumMap<>(BundleFile.class);
        Set<String> classes = new HashSet<>(keys.classes());
        classes.addAll(keys.groups());
        known.put(BundleFile.USERS, people.bySourcedId().keySet());
        known.put(BundleFile.CLASSES, classes);
        known.put(BundleFile.COURSES, keys.subjects());
        known.put(BundleFile.ACADEMIC_SESSIONS, keys.sessions());
        return known;
    }
}
