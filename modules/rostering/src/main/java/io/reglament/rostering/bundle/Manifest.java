package io.reglament.rostering.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** manifest.csv: the version, and for each file whether it is bulk, delta or absent. */
final class Manifest {
    static final String FILE = "manifest.csv";
    private static final String VERSION = "oneroster.version";
    private static final String FILE_PREFIX = "file.";
    private static final List<String> COLUMNS = List.of("propertyName", "value");

    private final FaultLog log;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private Optional<Header> header = Optional.empty();

    private Manifest(FaultLog log) {
        this.log = log;
    }

    /** What it says of every file by the file's name; faults where the zip says otherwise. */
    static Map<String, FileMode> read(Archive archive, Limits limits, FaultLog log) throws IOException {
        if (!archive.has(FILE)) {
            log.add(FILE, 0, "", Code.MANIFEST_MISSING);
            return Map.of();
        }
        Manifest manifest = new Manifest(log);
        try (InputStream in = archive.stream(FILE)) {
            manifest.readProperties(new CsvSource(FILE, limits, log), in);
        }
        return log.isEmpty() ? manifest.modes(archive) : Map.of();
    }

    private void readProperties(CsvSource source, InputStream in) {
        source.read(in, this::take);
        if (header.isEmpty() && log.isEmpty()) {
            log.add(FILE, 1, "", Code.HEADER_MISSING);
        }
        if (log.isEmpty()) {
            checkVersion();
        }
    }

    private boolean take(int row, CSVRecord values) {
        if (header.isEmpty()) {
            Header found = new Header(FILE, values, log);
            header = Optional.of(found);
            return found.fits(COLUMNS, COLUMNS);
        }
        if (values.size() < COLUMNS.size()) {
            log.add(FILE, row, "", Code.ROW_LENGTH, COLUMNS.size(), values.size());
            return true;
        }
        Map<String, Integer> places = header.get().places();
        property(row, value(values, places, "propertyName"), value(values, places, "value"));
        return true;
    }

    private static String value(CSVRecord values, Map<String, Integer> places, String column) {
        int place = places.getOrDefault(column, 0);
        return place < values.size() ? values.get(place).strip() : "";
    }

    private void property(int row, String name, String value) {
        if (properties.putIfAbsent(name, value) != null) {
            log.add(FILE, row, "propertyName", Code.MANIFEST_DUPLICATE, name);
        }
        rows.putIfAbsent(name, row);
    }

    private void checkVersion() {
        String version = properties.getOrDefault(VERSION, "");
        if (!version.equals("1.2") && !version.startsWith("1.2.")) {
            log.add(FILE, rows.getOrDefault(VERSION, 0), "value", Code.MANIFEST_VERSION, version);
        }
    }

    private Map<String, FileMode> modes(Archive archive) {
        Map<String, FileMode> modes = new LinkedHashMap<>();
        properties.forEach((name, value) -> {
            if (name.startsWith(FILE_PREFIX)) {
                declared(name, value).ifPresent(mode -> modes.put(name.substring(FILE_PREFIX.length()) + ".csv", mode));
            }
        });
        modes.forEach((file, mode) -> checkAgainstZip(file, mode, archive));
        archive.names().stream()
                .filter(file -> BundleFile.named(file).isPresent() && !modes.containsKey(file))
                .forEach(file -> log.add(file, 0, "", Code.MANIFEST_FILE_UNDECLARED));
        return modes;
    }

    private Optional<FileMode> declared(String name, String value) {
        Optional<FileMode> mode = FileMode.of(value);
        if (mode.isEmpty()) {
            log.add(FILE, rows.getOrDefault(name, 0), "value", Code.MANIFEST_MODE, name, value);
        }
        return mode;
    }

    private void checkAgainstZip(String file, FileMode mode, Archive archive) {
        if (mode == FileMode.ABSENT && archive.has(file)) {
            log.add(file, 0, "", Code.MANIFEST_FILE_ABSENT);
        }
        if (mode != FileMode.ABSENT && !archive.has(file)) {
            log.add(file, 0, "", Code.MANIFEST_FILE_MISSING);
        }
    }
}
