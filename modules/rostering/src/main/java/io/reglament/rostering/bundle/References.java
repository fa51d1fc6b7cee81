package io.reglament.rostering.bundle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids each file brings, and whether what refers to them finds them. */
final class References {
    private final Map<BundleFile, FileMode> modes;
    private final FaultLog log;
    private final Map<BundleFile, Map<String, Known>> known = new EnumMap<>(BundleFile.class);
    private final Set<BundleFile> incomplete = EnumSet.noneOf(BundleFile.class);
    private final List<UnresolvedReference> open = new ArrayList<>();
    private final List<UnresolvedReference> pending = new ArrayList<>();

    References(Map<BundleFile, FileMode> modes, FaultLog log) {
        this.modes = modes;
        this.log = log;
    }

    /** Notes an id; a second row with the same one is a fault. */
    void bring(BundleFile file, String id, RowStatus status, int row) {
        Known before = known.computeIfAbsent(file, _ -> new HashMap<>()).putIfAbsent(id, new Known(row, status));
        if (before != null) {
            log.add(file.fileName(), row, "sourcedId", Code.ID_DUPLICATE, id, before.row);
        }
    }

    void refer(BundleFile file, int row, String column, BundleFile target, String id) {
        open.add(new UnresolvedReference(file, row, column, target, id));
    }

    /** A file that could not be read to its end: what it lacks is no fault of those who refer to it. */
    void incomplete(BundleFile file) {
        incomplete.add(file);
    }

    /** To be called after each file: only then are its references to itself decidable. */
    void resolve() {
        open.forEach(this::resolve);
        open.clear();
    }

    List<UnresolvedReference> pending() {
        return List.copyOf(pending);
    }

    private void resolve(UnresolvedReference reference) {
        Known target = known.getOrDefault(reference.kind(), Map.of()).get(reference.sourcedId());
        if (target != null) {
            if (target.status == RowStatus.TO_BE_DELETED) {
                fault(reference, Code.REFERENCE_DELETED);
            }
        } else if (modes.getOrDefault(reference.kind(), FileMode.ABSENT) != FileMode.BULK) {
            pending.add(reference);
        } else if (!incomplete.contains(reference.kind())) {
            fault(reference, Code.REFERENCE_MISSING);
        }
    }

    private void fault(UnresolvedReference reference, Code code) {
        log.add(
                reference.file().fileName(),
                reference.row(),
                reference.column(),
                code,
                reference.sourcedId(),
                reference.kind().fileName());
    }

    private record Known(int row, RowStatus status) {}
}
