package io.reglament.rostering.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Which column stands where. Password columns are kept as positions only, never as readable columns. */
final class Header {
    private static final int ROW = 1;

    private final String file;
    private final FaultLog log;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final int width;

    Header(String file, CSVRecord names, FaultLog log) {
        this.file = file;
        this.log = log;
        this.width = names.size();
        for (int place = 0; place < width; place++) {
            String name = names.get(place).strip();
            if (places.putIfAbsent(name, place) != null) {
                log.add(file, ROW, name, Code.COLUMN_DUPLICATE);
            }
        }
        places.remove(BundleFile.PASSWORD);
    }

    /** Reports what is missing (a fault) and what is strange (a notice); true when the rows can be read. */
    boolean fits(List<String> required, List<String> known) {
        if (looksSemicolonSeparated()) {
            log.add(file, ROW, "", Code.CSV_SEMICOLON);
            return false;
        }
        List<String> missing =
                required.stream().filter(name -> !places.containsKey(name)).toList();
        missing.forEach(name -> log.add(file, ROW, name, Code.COLUMN_MISSING));
        places.keySet().stream()
                .filter(name -> !known.contains(name) && !name.startsWith("metadata."))
                .forEach(name -> log.notice(file, ROW, name, Code.COLUMN_UNKNOWN));
        return missing.isEmpty();
    }

    int width() {
        return width;
    }

    /** The columns that may be read, with their places. */
    Map<String, Integer> places() {
        return Map.copyOf(places);
    }

    /** Spreadsheets of a Russian locale write semicolons; one clear fault is better than ten missing columns. */
    private boolean looksSemicolonSeparated() {
        return places.size() == 1 && places.keySet().iterator().next().contains(";");
    }
}
