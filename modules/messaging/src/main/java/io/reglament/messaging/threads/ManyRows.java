package io.reglament.messaging.threads;

import io.reglament.tenancy.Ask;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one table in as few statements as the number of parameters allows. */
final class ManyRows {
    private static final int AT_ONCE = 2_000;

    private ManyRows() {}

    /** @param head up to the word {@code values} */
    static List<Ask<Integer>> insert(String head, List<? extends List<? extends @Nullable Object>> rows) {
        List<Ask<Integer>> asks = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            asks.add(part(head, rows.subList(from, Math.min(rows.size(), from + AT_ONCE))));
        }
        return asks;
    }

    private static Ask<Integer> part(String head, List<? extends List<? extends @Nullable Object>> rows) {
        int columns = rows.getFirst().size();
        String row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        List<@Nullable Object> values =
                rows.stream().<@Nullable Object>flatMap(Collection::stream).toList();
        return Ask.update(head + String.join(", ", Collections.nCopies(rows.size(), row)), values);
    }
}
