package io.reglament.local.cast;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes bundles of invented schools. */
public final class Bundles {

    private Bundles() {}

    /** The whole school, bulk, with its timetable; returns {@code file}. */
    public static Path write(BundleSpec spec, Path file) {
        return BundleZip.write(file, "bulk", tables(spec));
    }

    /**
     * Changes to that school: one parent renamed, one student of grade 7 moved to another class, one teacher's role
     * ended, all of it from the given day.
     */
    public static Delta delta(BundleSpec spec, LocalDate from, Path file) {
        return new DeltaMaker(SchoolMaker.make(spec), from).write(file);
    }

    /** The whole school with ten faults in ten rows, each of which breaks nothing else. */
    public static List<PlantedFault> faulty(BundleSpec spec, Path file) {
        List<CsvTable> tables = tables(spec);
        List<PlantedFault> planted = Saboteur.plant(tables);
        BundleZip.write(file, "bulk", tables);
        return planted;
    }

    private static List<CsvTable> tables(BundleSpec spec) {
        return new BundleTables(SchoolMaker.make(spec)).all();
    }
}
