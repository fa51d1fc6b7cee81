package io.reglament.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts the lines of one table back, a portion at a time; a column that the lines do not have takes its default. */
final class RestoredTable {
    private static final int AT_ONCE = 500;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JdbcTemplate jdbc;
    private final String table;
    private final int school;
    private final Map<String, Column> known;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();
    private List<Column> columns = List.of();

    RestoredTable(JdbcTemplate jdbc, String table, int school, List<Column> known) {
        this.jdbc = jdbc;
        this.table = table;
        this.school = school;
        this.known = known.stream().collect(Collectors.toMap(Column::name, Function.identity()));
    }

    /** Answers how many rows; fails when the bytes are not those of the manifest. */
    long put(InputStream lines, PackagedFile file) throws IOException {
        MessageDigest digest = Sha256.digest();
        long rows = 0;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new DigestInputStream(lines, digest), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                add(line);
                rows++;
            }
        }
        send();
        if (!Sha256.hex(digest).equals(file.sha256())) {
            throw new IOException("Changed while it was read: " + file.path());
        }
        return rows;
    }

    private void add(String line) throws IOException {
        JsonNode row;
        try {
            row = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IOException("No line of " + table, e);
        }
        if (columns.isEmpty()) {
            columns = columnsOf(row);
        }
        @Nullable Object[] values = new @Nullable Object[columns.size() + 1];
        values[0] = school;
        for (int at = 0; at < columns.size(); at++) {
            values[at + 1] = RowText.of(row.path(columns.get(at).name()), columns.get(at));
        }
        waiting.add(values);
        if (waiting.size() == AT_ONCE) {
            send();
        }
    }

    private List<Column> columnsOf(JsonNode row) throws IOException {
        List<Column> found = new ArrayList<>();
        for (String name : row.propertyNames()) {
            Column column = known.get(name);
            if (column == null) {
                throw new IOException("There is no column " + table + "." + name);
            }
            found.add(column);
        }
        return List.copyOf(found);
    }

    private void send() {
        if (!waiting.isEmpty()) {
            jdbc.batchUpdate(insert(), waiting);
            waiting.clear();
        }
    }

    private String insert() {
        String names = columns.stream().map(Column::quoted).collect(Collectors.joining(", "));
        String values = columns.stream()
                .map(column -> "cast(? as " + column.type() + ")")
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (school_id, " + names + ") values (?, " + values + ")";
    }
}
