package io.reglament.local;

import io.reglament.local.bench.Bench;
import io.reglament.local.bench.Machine;
import io.reglament.local.bench.Premises;
import io.reglament.local.bench.Wish;
import io.reglament.local.console.Steps;
import io.reglament.local.console.Trouble;
import io.reglament.local.place.HouseLock;
import io.reglament.local.place.Ports;
import io.reglament.local.place.Var;
import io.reglament.local.process.Child;
import io.reglament.local.process.Leftovers;
import io.reglament.local.process.Telling;
import io.reglament.local.secrets.Secrets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the platform in a house of its own, in the directory {@code bench} beside the usual data. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "measures what opening and saving cost, with everything on, beside the least SQL that does the same")
final class Benching implements Callable<Integer> {
    private static final int STEPS = 3;

    @Option(names = "--schools", split = ",", defaultValue = "1,20", description = "how many, for each table (1,20)")
    private List<Integer> schools = List.of();

    @Option(
            names = "--students",
            defaultValue = "1000",
            description = "of each school: 250, 500, 750 or 1000 (1000); 200 schools of 250 take some 20 gigabytes")
    private int students;

    @Option(names = "--seconds", defaultValue = "20", description = "for each operation (20)")
    private int seconds;

    @Option(names = "--users", defaultValue = "8", description = "at once, 1 to 16 (8)")
    private int users;

    @Option(names = "--warm-up", defaultValue = "200", description = "seconds before the first figure counts (200)")
    private int warmUp;

    @Option(names = "--only", split = ",", description = "these operations, by their keys")
    private List<String> only = List.of();

    @Option(
            names = "--keep",
            description = "goes on with the data of the last run where the number of schools is the same")
    private boolean keep;

    @Option(names = "--profile", description = "tells for each operation what its time is made of")
    private boolean profile;

    @Option(
            names = "--checks",
            description = "measures checks instead of operations, over a quarter: a dry run of a draft beside the full"
                    + " check of the same days, and the full check of all schools")
    private boolean checks;

    @Option(names = "--write", description = "puts the tables into docs/speed.md")
    private boolean write;

    @Option(names = "--ports-from", defaultValue = "18300", description = "seven ports in a row from here (18300)")
    private int firstPort;

    @Override
    public Integer call() {
        if (!Files.isReadable(Path.of("/proc/self/stat"))) {
            throw new Trouble("bench reads what processes cost from /proc and so runs on Linux alone");
        }
        Wish wish = new Wish(List.copyOf(schools), students, seconds, users, warmUp, List.copyOf(only), profile, write);
        wish.check();
        Where where = Where.fromScript().within("bench");
        where.var().prepare();
        House house = new House();
        try (HouseLock lock = HouseLock.take(where.var());
                house) {
            Closing.onSignal(house, lock);
            return run(where, house, wish);
        }
    }

    private int run(Where where, House house, Wish wish) {
        Var var = where.var();
        Ports ports = Ports.from(firstPort);
        Leftovers.stop(var.run());
        Database.stopUnnoted(var);
        if (!keep) {
            var.empty();
            var.prepare();
        }
        ports.demandFree();
        Secrets secrets = Secrets.at(var.secrets());
        Steps steps = new Steps(System.out, STEPS);
        Steps.Step step = steps.begin("PostgreSQL");
        Database database = house.open(
                        House.Floor.DATABASE, () -> Database.start(var, ports, Machine.sharedMegabytes()))
                .prepared(secrets.databases());
        step.done("ready");
        IdentityProvider keycloak = IdentityProvider.bringUp(where, house, ports, database.server(), secrets, steps);
        Premises premises = new Premises(
                var,
                where.root(),
                ports,
                database.server(),
                secrets,
                where.platform(),
                plan -> house.open(House.Floor.PLATFORM, () -> Child.start(plan)),
                plan -> house.open(House.Floor.COMMAND, () -> Telling.start(plan)),
                keycloak::ready);
        Steps.Step bench = steps.begin("Bench");
        Bench measured = new Bench(premises, wish, steps::say);
        if (checks) {
            measured.checks();
        } else {
            measured.run();
        }
        bench.done("over");
        return 0;
    }
}
