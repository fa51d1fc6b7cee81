package io.reglament.archive;

/**
 * A file of a package as its manifest tells it.
 *
 * @param path inside the package, with slashes
 * @param kind what it is
 * @param rows lines of a table; 0 for what has none
 * @param bytes unpacked
 * @param sha256 of the unpacked bytes, in small hexadecimal digits
 */
public record PackagedFile(String path, Kind kind, long rows, long bytes, String sha256) {
    /** What a file of a package is. */
    public enum Kind {
        README,
        REGULATION,
        TABLE,
        DOCUMENT
    }

    private static final String TABLES = "data/";
    private static final String LINES = ".jsonl";

    /** Where a table lies. */
    static String pathOf(String table) {
        return TABLES + table + LINES;
    }

    /** The table that lies here, such as {@code journal.mark}. */
    String table() {
        return path.substring(TABLES.length(), path.length() - LINES.length());
    }
}
