package io.reglament.local.bench;

import io.reglament.local.process.Child;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts statements and round trips of each operation: the same application once more, its database behind a listener.
 * Sessions outlive the restart. Whatever it does by itself meanwhile falls out with the median.
 */
final class Counting {
    private static final int WARM = 20;
    private static final int TIMES = 41;

    private final Premises premises;

    Counting(Premises premises) {
        this.premises = premises;
    }

    Map<String, Wire.Count> count(List<Operation> operations, Seat seat) throws SQLException, IOException {
        try (Wire wire = Wire.to(premises.postgres().port())) {
            // Never merely named: else the statements could not be told.
            premises.settings(
                    "jdbc:postgresql://127.0.0.1:" + wire.port() + "/" + Premises.DATABASE + "?prepareThreshold=0");
            try (Child server = premises.serve(List.of())) {
                Idle.await(server, () -> true);
                Map<String, Wire.Count> counts = new HashMap<>();
                List<String> said = new ArrayList<>();
                for (Operation operation : operations) {
                    counts.put(operation.key(), median(operation.platform(), seat, wire));
                    said.add("== " + operation.title());
                    said.addAll(words(operation.platform(), seat, wire));
                }
                Files.write(statements(), said);
                return counts;
            }
        } finally {
            premises.settings(premises.postgres().jdbcUrl(Premises.DATABASE));
        }
    }

    /** Where the statements of one request of each operation are told. */
    private Path statements() {
        return premises.var().log("statements");
    }

    private static List<String> words(Step step, Seat seat, Wire wire) throws SQLException {
        wire.words();
        step.go(seat);
        return wire.words();
    }

    private static Wire.Count median(Step step, Seat seat, Wire wire) throws SQLException {
        for (int i = 0; i < WARM; i++) {
            step.go(seat);
        }
        List<Long> statements = new ArrayList<>();
        List<Long> trips = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            Wire.Count before = wire.count();
            step.go(seat);
            Wire.Count one = wire.count().since(before);
            statements.add(one.statements());
            trips.add(one.trips());
        }
        return new Wire.Count(middle(statements), middle(trips));
    }

    private static long middle(List<Long> values) {
        return values.stream().sorted().skip(TIMES / 2).findFirst().orElse(0L);
    }
}
