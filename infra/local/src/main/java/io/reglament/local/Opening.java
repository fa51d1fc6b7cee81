package io.reglament.local;

import io.reglament.local.console.Steps;
import io.reglament.local.console.Trouble;
import io.reglament.local.demo.Demo;
import io.reglament.local.demo.Judged;
import io.reglament.local.demo.Life;
import io.reglament.local.keycloak.DistrictAccount;
import io.reglament.local.mail.MailCatcher;
import io.reglament.local.place.HouseLock;
import io.reglament.local.place.Ports;
import io.reglament.local.place.Var;
import io.reglament.local.platform.LocalPlatform;
import io.reglament.local.platform.PlatformSettings;
import io.reglament.local.postgres.LocalPostgres;
import io.reglament.local.process.Child;
import io.reglament.local.process.Leftovers;
import io.reglament.local.process.Telling;
import io.reglament.local.secrets.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens the house step by step, keeps it open, and closes it. */
final class Opening {

    /**
     * What was asked for.
     *
     * @param lived whether the demo's schools are to have lived up to now
     * @param at where the platform's clock starts; empty for now
     */
    record Wish(Ports ports, boolean fresh, boolean demo, boolean lived, Optional<Instant> at, boolean movable) {}

    private static final int STEPS = 8;
    private static final Duration JUDGING = Duration.ofMinutes(10);

    private final Where where;
    private final Wish wish;
    private final Clock clock;
    private final House house = new House();
    private final Steps steps = new Steps(System.out, STEPS);

    Opening(Where where, Wish wish, Clock clock) {
        this.where = where;
        this.wish = wish;
        this.clock = clock;
    }

    int run() {
        Var var = where.var();
        var.prepare();
        try (HouseLock lock = HouseLock.take(var);
                house) {
            Closing.onSignal(house, lock);
            return opened(var);
        }
    }

    private int opened(Var var) {
        try {
            return open(var);
        } catch (RuntimeException e) {
            // Parts that are being stopped fail on their way; that is no news.
            if (house.closed()) {
                return Closing.STOPPED;
            }
            throw e;
        }
    }

    private int open(Var var) {
        check(var);
        Secrets secrets = Secrets.at(var.secrets());
        Database database = database(var, secrets);
        LocalPostgres postgres = database.server();
        settings(postgres).write(var, secrets);
        wish.ports().remember(var);
        IdentityProvider keycloak = IdentityProvider.bringUp(where, house, wish.ports(), postgres, secrets, steps);
        LocalPlatform platform = where.platform();
        Demo demo = new Demo(
                var, where.profiles(), platform, plan -> house.open(House.Floor.COMMAND, () -> Telling.start(plan)));
        schools(demo, database, secrets);
        boolean lived = year(var, postgres);
        house.open(
                House.Floor.DATABASE,
                () -> MailCatcher.start(wish.ports().smtp(), wish.ports().mail()));
        Child server = serve(platform);
        accounts(demo, keycloak, secrets);
        findings(lived, new Life(var, where.profiles(), postgres.cluster()), postgres, server);
        new Welcome(System.out)
                .show(
                        wish.ports().baseUrl(),
                        wish.ports().mailUrl(),
                        whoSignsIn(demo),
                        secrets.demoPassword(),
                        wish.at());
        return new Watch(var, house).until(postgres, keycloak.ready().child(), server);
    }

    private void check(Var var) {
        Steps.Step step = steps.begin("Checks");
        PlatformSettings.remove(var);
        Leftovers.stop(var.run()).forEach(name -> steps.say("stopped what a killed run left behind: " + name));
        Database.stopUnnoted(var);
        if (wish.fresh()) {
            var.empty();
            var.prepare();
            steps.say("the data was emptied");
        }
        wish.ports().demandFree();
        where.platform();
        if (!where.keycloak().unpacked() && !where.keycloakArchive().toFile().exists()) {
            throw new Trouble("no Keycloak at " + where.keycloakArchive() + ": start with bin/run, which fetches it");
        }
        step.done("ports free, disk enough");
    }

    private Database database(Var var, Secrets secrets) {
        Steps.Step step = steps.begin("PostgreSQL");
        Database database = house.open(House.Floor.DATABASE, () -> Database.start(var, wish.ports()))
                .prepared(secrets.databases());
        step.done("ready");
        steps.say("warning: PostgreSQL " + PlatformSettings.POSTGRES_FLOOR + " lacks the row security fixes of 18.7;"
                + " fit for a look and for work on the code, not for a school's data");
        return database;
    }

    private PlatformSettings settings(LocalPostgres postgres) {
        return new PlatformSettings(wish.ports(), postgres.jdbcUrl("reglament"), wish.at(), wish.movable());
    }

    private void schools(Demo demo, Database database, Secrets secrets) {
        Steps.Step step = steps.begin("Schools");
        if (wish.demo() && database.holdsNoSchool(secrets.databases())) {
            demo.putOnAir(wish.at().orElseGet(clock::instant), clock.getZone(), wish.lived(), steps::say);
            step.done("the demo is on air");
        } else {
            step.done("kept as they are");
        }
    }

    // Before the platform starts: its job runner then finds lessons that are kept, and judges each of them once.
    private boolean year(Var var, LocalPostgres postgres) {
        Steps.Step step = steps.begin("School year");
        Life life = new Life(var, where.profiles(), postgres.cluster());
        if (!life.awaited()) {
            step.done("kept as it is");
            return false;
        }
        life.write(steps::say);
        step.done("lived up to now");
        return true;
    }

    private void findings(boolean lived, Life life, LocalPostgres postgres, Child server) {
        Steps.Step step = steps.begin("Findings");
        if (!lived) {
            step.done("kept as they are");
            return;
        }
        boolean all = new Judged(postgres.cluster(), JUDGING).await(server::alive, steps::say);
        life.count();
        step.done(all ? "every lesson and work is judged" : "the platform goes on judging beside what you do");
    }

    private void accounts(Demo demo, IdentityProvider keycloak, Secrets secrets) {
        Steps.Step step = steps.begin("Accounts");
        keycloak.ready();
        if (demo.awaitsAccess()) {
            demo.issueAccess(secrets.demoPassword());
            keycloak.ready().admitDistrict(secrets.demoPassword());
            step.done("issued to the demo's cast");
        } else {
            step.done("kept as they are");
        }
    }

    private static List<String> whoSignsIn(Demo demo) {
        List<String> schools = demo.table();
        return schools.isEmpty()
                ? schools
                : Stream.concat(Stream.of("  district", "    " + DistrictAccount.USERNAME), schools.stream())
                        .toList();
    }

    // Beside Keycloak, not after it: the platform asks for it only when somebody signs in.
    private Child serve(LocalPlatform platform) {
        Steps.Step step = steps.begin("Platform");
        Child server = house.open(House.Floor.PLATFORM, platform::serve);
        platform.awaitReady(server, wish.ports());
        step.done("ready");
        return server;
    }
}
