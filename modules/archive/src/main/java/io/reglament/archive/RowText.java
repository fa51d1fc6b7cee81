package io.reglament.archive;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A value of a line as the text that PostgreSQL casts to the column's type. */
final class RowText {
    private RowText() {}

    static @Nullable String of(JsonNode value, Column column) {
        if (value.isNull()) {
            return null;
        }
        if (column.json()) {
            return value.toString();
        }
        return column.array() ? array(value) : plain(value);
    }

    private static String array(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> value.isNull() ? "NULL" : quoted(plain(value)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A fraction keeps the zeros at its end. */
    private static String plain(JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.toString();
    }
}
