package io.reglament.guards.architecture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text out of a class that may be SQL; what is filled in at run time stands in it as {@code \1}. */
record SqlText(String text) {
    private static final Pattern STATEMENT = Pattern.compile("\\b(select|insert|update|delete)\\b");
    private static final Pattern TABLE_FILLED_IN = Pattern.compile("\\b(from|into|update|join)\\s+\u0001");

    /** It speaks of a school's table, or of one nobody can read here, and does not name the school. */
    boolean forgetsTheSchool(Set<String> tables) {
        String sql = text.toLowerCase(Locale.ROOT);
        return STATEMENT.matcher(sql).find()
                && (TABLE_FILLED_IN.matcher(sql).find() || tables.stream().anyMatch(table -> names(sql, table)))
                && !sql.contains("school_id");
    }

    private static boolean names(String sql, String table) {
        return Pattern.compile("\\b" + Pattern.quote(table) + "\\b")
                .matcher(sql)
                .find();
    }
}
