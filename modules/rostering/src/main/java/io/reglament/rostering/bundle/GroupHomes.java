package io.reglament.rostering.bundle;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A group's home classes must be classes, not groups. */
final class GroupHomes {
    private GroupHomes() {}

    static void check(List<ClassRow> classes, FaultLog log) {
        Map<String, ClassRow> byId = classes.stream()
                .collect(Collectors.toMap(ClassRow::sourcedId, Function.identity(), (first, _) -> first));
        for (ClassRow group : classes) {
            for (String home : group.homeroomSourcedIds()) {
                ClassRow target = byId.get(home);
                if (target != null && !target.isHomeroom()) {
                    log.add(
                            BundleFile.CLASSES.fileName(),
                            group.row(),
                            "metadata.homeroomSourcedIds",
                            Code.HOMEROOM_KIND,
                            home);
                }
            }
        }
    }
}
