package io.reglament.platform.pulse;

import io.reglament.tenancy.Beat;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.PlatformOutage;
import io.reglament.tenancy.Pulse;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Beats as long as this application runs: once before it takes requests and jobs, so that what was missed is known
 * before anybody is judged by it, and then at a steady pace. It has a thread of its own and is no job: jobs wait for
 * each other, and one that died keeps its place for minutes.
 */
final class Heart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Heart.class);

    /** Before the server and the jobs, which stand near the end. */
    private static final int EARLY = 0;

    private final UUID instance = Ids.next();
    private final Pulse pulse;
    private final InstantSource machine;
    private final SchoolClock clock;
    private final Pace pace;

    private Optional<ScheduledExecutorService> thread = Optional.empty();

    Heart(Pulse pulse, InstantSource machine, SchoolClock clock, Pace pace) {
        this.pulse = pulse;
        this.machine = machine;
        this.clock = clock;
        this.pace = pace;
    }

    /**
     * How it beats.
     *
     * @param every the pause between two beats
     * @param bound a longer one is an outage of the platform
     */
    record Pace(Duration every, Duration bound) {
        Pace {
            if (every.isNegative() || every.isZero() || bound.compareTo(every.multipliedBy(2)) < 0) {
                throw new IllegalArgumentException("The bound of an outage is at least two beats");
            }
        }
    }

    @Override
    public synchronized void start() {
        beat();
        ScheduledExecutorService steady = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("heart").factory());
        var _ = steady.scheduleAtFixedRate(
                this::beat, pace.every().toMillis(), pace.every().toMillis(), TimeUnit.MILLISECONDS);
        thread = Optional.of(steady);
    }

    @Override
    public synchronized void stop() {
        thread.ifPresent(ScheduledExecutorService::shutdownNow);
        thread = Optional.empty();
    }

    @Override
    public synchronized boolean isRunning() {
        return thread.isPresent();
    }

    @Override
    public int getPhase() {
        return EARLY;
    }

    /** One that fails is followed by the next: the database may be away, and that is an outage too. */
    void beat() {
        try {
            SchoolContext.noSchool("heart", () -> pulse.beat(instance, now(), pace.bound()))
                    .ifPresent(Heart::tell);
        } catch (RuntimeException e) {
            LOG.warn("A sign of life could not be given", e);
        }
    }

    private Beat now() {
        return new Beat(machine.instant(), clock.now());
    }

    private static void tell(PlatformOutage outage) {
        LOG.warn(
                "The platform was away from {} until {}, noticed by {}{}",
                outage.from(),
                outage.until(),
                outage.noticed(),
                outage.inSchools().isPresent() ? "" : "; the schools' clock was set meanwhile");
    }
}
