package io.reglament.local.bench;

import io.reglament.local.process.Child;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What judging whole schools costs: a draft tried on one school's quarter beside the full check of the same days, then
 * the full check of all schools. The job runner does it as it always does; here is only asked, and waited.
 */
final class Checks {
    private final Premises premises;
    private final Wish wish;
    private final Consumer<String> say;

    Checks(Premises premises, Wish wish, Consumer<String> say) {
        this.premises = premises;
        this.wish = wish;
        this.say = say;
    }

    /**
     * How long something took.
     *
     * @param things how many lessons, works, sheets and days of classes were judged
     */
    record Took(double seconds, double platform, double database, long things) {
        String line(String what) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.1f | %.0f + %.0f = **%.0f** | %.2f |",
                    what,
                    things,
                    seconds,
                    platform,
                    database,
                    platform + database,
                    (platform + database) / things);
        }
    }

    /** Something that ends. */
    interface Work {
        long done() throws SQLException;
    }

    List<String> run(int schools) throws SQLException {
        try (Child server = premises.serve(List.of());
                Connection connection = premises.superuser()) {
            Meter meter = new Meter(server.pid(), () -> premises.postgres().pid());
            CheckedSchools checked = new CheckedSchools(connection);
            Idle.await(server, () -> checked.waiting() == 0);
            DryRuns dry = new DryRuns(connection);
            List<String> lines = new ArrayList<>(head());
            lines.add(said(took(meter, dry::run).line("dry run of one school, the first after a start")));
            lines.add(said(took(meter, dry::run).line("the same again")));
            dry.demandRight();
            Idle.await(server, () -> checked.waiting() == 0);
            lines.add(said(took(meter, () -> checked.judge(1, 1)).line("full check of the same school and days")));
            Took all = took(meter, () -> checked.judge(1, schools));
            lines.add(said(all.line("full check of " + schools + " such schools")));
            lines.addAll(tail(schools, all, dry, server));
            return lines;
        }
    }

    private List<String> head() {
        return List.of(
                "",
                Machine.line() + "; schools of " + wish.students() + " students, " + Plan.WEEKS_OF_QUARTER * 5
                        + " school days.",
                "",
                "| what | lessons, sheets, days of classes | seconds | CPU-ms application + database | CPU-ms for one |",
                "|---|---|---|---|---|");
    }

    private List<String> tail(int schools, Took all, DryRuns dry, Child server) {
        int sheets = schools * wish.classes() * Plan.SUBJECTS;
        Memory memory = Memory.of(server.pid(), premises.ports());
        return List.of(
                "",
                String.format(
                        Locale.ROOT,
                        "The dry run found %,d now, as many as stand as findings, and %,d by the draft. The full check of"
                                + " %,d sheets (a group's term each): %.1f ms and %.1f CPU-ms for one; the application took"
                                + " at most %d MB in all its life, with %d MB of heap in use afterwards.",
                        dry.now(),
                        dry.then(),
                        sheets,
                        1_000 * all.seconds() / sheets,
                        (all.platform() + all.database()) / sheets,
                        ProcessTime.peakMegabytes(server.pid()),
                        memory.heap()));
    }

    private String said(String line) {
        say.accept(line);
        return line;
    }

    private static Took took(Meter meter, Work work) throws SQLException {
        Meter.Reading before = meter.read();
        long began = System.nanoTime();
        long things = work.done();
        double seconds = (System.nanoTime() - began) / 1e9;
        Meter.Reading cost = meter.read().since(before);
        WrongAnswer.unless(things > 0, "nothing was judged");
        return new Took(seconds, cost.platform(), cost.database(), things);
    }
}
