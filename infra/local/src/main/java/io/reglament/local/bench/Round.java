package io.reglament.local.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** All users do one thing over and over, for some time. */
final class Round {
    private final List<Seat> seats;
    private final Meter meter;

    /** What one user did. */
    private static final class Share {
        private final LongStream.Builder nanos = LongStream.builder();
        private long bytes;
    }

    Round(List<Seat> seats, Meter meter) {
        this.seats = seats;
        this.meter = meter;
    }

    Figures run(Step step, Duration time) {
        Meter.Reading before = meter.read();
        long start = System.nanoTime();
        List<Share> shares = together(step, start + time.toNanos());
        double seconds = (System.nanoTime() - start) / 1e9;
        Meter.Reading cost = meter.read().since(before);
        long[] nanos =
                shares.stream().flatMapToLong(share -> share.nanos.build()).toArray();
        return Figures.of(
                nanos,
                seconds,
                cost,
                shares.stream().mapToLong(share -> share.bytes).sum());
    }

    private List<Share> together(Step step, long end) {
        try (ExecutorService pool = Executors.newFixedThreadPool(seats.size())) {
            List<Future<Share>> futures = new ArrayList<>();
            seats.forEach(seat -> futures.add(pool.submit(() -> until(end, seat, step))));
            List<Share> shares = new ArrayList<>();
            for (Future<Share> future : futures) {
                shares.add(future.get());
            }
            return shares;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private static Share until(long end, Seat seat, Step step) throws SQLException {
        Share share = new Share();
        for (long begun = System.nanoTime(); begun < end; ) {
            share.bytes += step.go(seat);
            long done = System.nanoTime();
            share.nanos.add(done - begun);
            begun = done;
        }
        return share;
    }
}
