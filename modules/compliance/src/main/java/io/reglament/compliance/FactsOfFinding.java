package io.reglament.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.support.SqlArrayValue;

/** What the words of a finding show, as it stands in a row: name and value by turns, by name. */
public final class FactsOfFinding {
    private FactsOfFinding() {}

    /** As a column takes it. */
    public static SqlArrayValue array(Map<String, String> facts) {
        return new SqlArrayValue(
                "text",
                new TreeMap<>(facts)
                        .entrySet().stream()
                                .flatMap(fact -> Stream.of(fact.getKey(), fact.getValue()))
                                .toArray());
    }

    /** Of the column facts. */
    public static Map<String, String> of(ResultSet row) throws SQLException {
        Object[] turns = (Object[]) row.getArray("facts").getArray();
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i + 1 < turns.length; i += 2) {
            facts.put(turns[i].toString(), turns[i + 1].toString());
        }
        return facts;
    }
}
