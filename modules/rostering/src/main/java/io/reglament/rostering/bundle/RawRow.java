package io.reglament.rostering.bundle;

import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** A row's text by column, as sent; password columns are not in {@code places} and cannot be asked for. */
record RawRow(BundleFile file, int row, Map<String, Integer> places, CSVRecord values, int fieldChars) {

    /** The cell without white space around it; "" when blank or when the file has no such column. */
    String text(String column) {
        Integer place = places.get(column);
        return place == null || place >= values.size() ? "" : values.get(place).strip();
    }

    /** Reports cells that are too long, no UTF-8, or hold control characters; true when there are none. */
    boolean check(FaultLog log) {
        boolean clean = true;
        for (Map.Entry<String, Integer> column : places.entrySet()) {
            clean &= checkCell(column.getKey(), values.get(column.getValue()), log);
        }
        return clean;
    }

    private boolean checkCell(String column, String text, FaultLog log) {
        if (text.length() > fieldChars) {
            log.add(file.fileName(), row, column, Code.FIELD_LONG, fieldChars);
        } else if (text.indexOf(CsvSource.BROKEN) >= 0) {
            log.add(file.fileName(), row, column, Code.FIELD_ENCODING);
        } else if (text.chars().anyMatch(RawRow::forbidden)) {
            log.add(file.fileName(), row, column, Code.FIELD_CONTROL);
        } else {
            return true;
        }
        return false;
    }

    /** PostgreSQL takes no zero character, and people's names hold no bells. */
    private static boolean forbidden(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }
}
