package io.reglament.rostering.bundle;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the reading of all files of one bundle shares. */
record BundleContext(
        Archive archive, Limits limits, Map<BundleFile, FileMode> modes, FaultLog log, References references) {

    /** The file's clean rows; none when it is absent. */
    <R extends BundleRow> List<R> rows(BundleFile file, Function<Cells, R> form) throws IOException {
        FileMode mode = modes.getOrDefault(file, FileMode.ABSENT);
        if (mode == FileMode.ABSENT || !archive.has(file.fileName())) {
            return List.of();
        }
        List<R> rows = new FileReading<>(file, mode, this, form).rows();
        references.resolve();
        return rows;
    }
}
