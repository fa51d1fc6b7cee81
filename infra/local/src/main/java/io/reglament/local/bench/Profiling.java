package io.reglament.local.bench;

import io.reglament.local.console.Trouble;
import io.reglament.local.process.Child;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Samples the application while each operation runs, after it was measured: sampling costs a little. */
final class Profiling {
    private final Premises premises;
    private final Wish wish;
    private final Child server;
    private final Round round;

    Profiling(Premises premises, Wish wish, Child server, Round round) {
        this.premises = premises;
        this.wish = wish;
        this.server = server;
        this.round = round;
    }

    /** For each operation the owners of its time, in CPU-milliseconds of the application for one operation. */
    Map<String, List<Profile.Share>> of(List<Results.Line> lines) {
        Map<String, List<Profile.Share>> profiles = new HashMap<>();
        for (Results.Line line : lines) {
            double cost = line.platform().platform();
            profiles.put(
                    line.operation().key(),
                    shares(line.operation()).stream()
                            .map(one -> new Profile.Share(one.owner(), one.share() * cost))
                            .toList());
        }
        return profiles;
    }

    private List<Profile.Share> shares(Operation operation) {
        Path file = premises.var().logs().resolve(operation.key() + ".jfr");
        tell(
                "JFR.start",
                "name=bench",
                "settings=none",
                "+jdk.CPUTimeSample#enabled=true",
                "+jdk.CPUTimeSample#throttle=5ms");
        round.run(operation.platform(), Duration.ofSeconds(wish.seconds()));
        tell("JFR.stop", "name=bench", "filename=" + file);
        return Profile.read(file);
    }

    private void tell(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/jcmd").toString(), String.valueOf(server.pid())));
        command.addAll(List.of(arguments));
        try {
            Process jcmd = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(premises.var().log("jcmd").toFile())
                    .start();
            if (jcmd.waitFor() != 0) {
                throw new Trouble("the application cannot be sampled: see "
                        + premises.var().log("jcmd"));
            }
        } catch (IOException e) {
            throw new Trouble("jcmd does not run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
