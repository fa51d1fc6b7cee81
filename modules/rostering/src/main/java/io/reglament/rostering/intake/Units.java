package io.reglament.rostering.intake;

import io.reglament.rostering.bundle.BundleFile;
import io.reglament.rostering.bundle.ClassRow;
import io.reglament.rostering.bundle.Fault;
import io.reglament.rostering.bundle.ReadBundle;
import io.reglament.rostering.bundle.RowStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which ids of classes.csv are classes and which are groups once the bundle is in: what it says itself counts before
 * what is stored.
 */
record Units(Set<String> classes, Set<String> groups) {
    Units {
        classes = Set.copyOf(classes);
        groups = Set.copyOf(groups);
    }

    static Units of(ReadBundle bundle, Set<String> storedClasses, Set<String> storedGroups) {
        Set<String> classes = new HashSet<>(storedClasses);
        Set<String> groups = new HashSet<>(storedGroups);
        bundle.classes().forEach(row -> {
            (row.isHomeroom() ? classes : groups).add(row.sourcedId());
            (row.isHomeroom() ? groups : classes).remove(row.sourcedId());
        });
        return new Units(classes, groups);
    }

    /** A class where only a group can stand, and the other way round. */
    Stream<Fault> faults(ReadBundle bundle) {
        return Stream.concat(
                bundle.timetable().stream()
                        .filter(row -> row.status() == RowStatus.ACTIVE && classes.contains(row.classSourcedId()))
                        .map(row -> fault(
                                BundleFile.TIMETABLE,
                                row.row(),
                                "classSourcedId",
                                "bundle.timetable.kind",
                                row.classSourcedId())),
                bundle.classes().stream()
                        .filter(row -> row.status() == RowStatus.ACTIVE)
                        .flatMap(this::wrongHomes));
    }

    private Stream<Fault> wrongHomes(ClassRow row) {
        return row.homeroomSourcedIds().stream()
                .filter(groups::contains)
                .map(home -> fault(
                        BundleFile.CLASSES, row.row(), "metadata.homeroomSourcedIds", "bundle.homeroom.kind", home));
    }

    private static Fault fault(BundleFile file, int row, String column, String code, String id) {
        return new Fault(file.fileName(), row, column, code, List.of(id));
    }
}
