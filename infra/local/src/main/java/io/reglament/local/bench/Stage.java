package io.reglament.local.bench;

import io.reglament.local.process.Child;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Measures all operations with so many schools in the database. */
final class Stage {
    private static final Duration IDLE = Duration.ofSeconds(5);

    private final Premises premises;
    private final Wish wish;
    private final Consumer<String> say;
    private final List<Operation> operations;

    Stage(Premises premises, Wish wish, Consumer<String> say) {
        this.premises = premises;
        this.wish = wish;
        this.say = say;
        this.operations = Operations.all().stream()
                .filter(operation -> wish.asks(operation.key()))
                .toList();
    }

    Results run(int schools) throws SQLException, IOException {
        Atlas atlas = atlas();
        Seating seating = new Seating(premises, schools, wish);
        List<Seat> seats = new ArrayList<>();
        try {
            Results results = measured(schools, () -> {
                seats.addAll(seating.seats(atlas));
                return seats;
            });
            kept(seats, atlas);
            Map<String, Wire.Count> counts = new Counting(premises).count(operations, seats.getFirst());
            kept(seats, atlas);
            return results.counted(counts);
        } finally {
            for (Seat seat : seats) {
                seat.statements().connection().close();
            }
        }
    }

    /** Takes its seats once the application is there to let people in. */
    private interface Door {
        List<Seat> open() throws SQLException;
    }

    private Results measured(int schools, Door door) throws SQLException {
        Stopwatch watch = new Stopwatch();
        long started = System.nanoTime();
        try (Child server = premises.serve(List.of())) {
            double startUp = (System.nanoTime() - started) / 1e9;
            say.accept("the application is up, " + watch.lap());
            List<Seat> seats = door.open();
            say.accept("accounts issued, " + Desk.count(seats) + " people signed in, " + watch.lap());
            Meter meter = new Meter(server.pid(), () -> premises.postgres().pid());
            Round round = new Round(seats, meter);
            Idle.await(server, () -> true);
            warmUp(round);
            say.accept("warmed up, " + watch.lap());
            List<Results.Line> lines = new ArrayList<>();
            for (Operation operation : operations) {
                lines.add(line(operation, round, server));
            }
            Memory memory = Memory.of(server.pid(), premises.ports());
            double scope = new Judging(premises, meter, wish.classes()).cost();
            Map<String, List<Profile.Share>> profile =
                    wish.profile() ? new Profiling(premises, wish, server, round).of(lines) : Map.of();
            return new Results(schools, startUp, memory, idle(server, meter), scope, lines, Map.of(), profile);
        }
    }

    /** What it costs a second while nobody asks for anything. */
    private static double idle(Child server, Meter meter) throws SQLException {
        Idle.await(server, () -> true);
        Meter.Reading before = meter.read();
        pause();
        return meter.read().since(before).both() / IDLE.toSeconds();
    }

    private void warmUp(Round round) {
        Duration each = Duration.ofMillis(1_000L * wish.warmUp() / Math.max(1, operations.size()));
        for (Operation operation : operations) {
            round.run(operation.platform(), each);
            round.run(operation.floor(), each.dividedBy(5));
        }
    }

    private Results.Line line(Operation operation, Round round, Child server) throws SQLException {
        Duration time = Duration.ofSeconds(wish.seconds());
        Figures platform = round.run(operation.platform(), time);
        // The job runner still judges what was saved; the floor must not pay for it.
        Idle.await(server, () -> true);
        Figures floor = round.run(operation.floor(), time.dividedBy(2));
        Results.Line line = new Results.Line(operation, platform, floor);
        say.accept(String.format(
                Locale.ROOT,
                "%-32s %7.0f/s p95 %6.1f ms, CPU %.2f + %.2f ms; floor %.0f/s, %.3f ms: × %.1f",
                operation.title(),
                platform.perSecond(),
                platform.p95(),
                platform.platform(),
                platform.database(),
                floor.perSecond(),
                floor.database(),
                line.ratio()));
        return line;
    }

    private Atlas atlas() throws SQLException {
        try (Connection connection = premises.superuser()) {
            return Atlas.of(connection);
        }
    }

    private void kept(List<Seat> seats, Atlas atlas) throws SQLException {
        Set<Ledger> ledgers = seats.stream()
                .flatMap(seat -> seat.desks().stream())
                .map(Desk::ledger)
                .collect(Collectors.toSet());
        try (Connection connection = premises.superuser()) {
            for (Ledger ledger : ledgers) {
                ledger.demandKept(connection, atlas);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(IDLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
