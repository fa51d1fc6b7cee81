package io.reglament.local.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Everything {@code bin/run bench} does once the house stands. */
public final class Bench {
    private final Premises premises;
    private final Wish wish;
    private final Consumer<String> say;

    public Bench(Premises premises, Wish wish, Consumer<String> say) {
        this.premises = premises;
        this.wish = wish;
        this.say = say;
    }

    /** Checks instead of operations: a dry run, and the full check of so many schools. */
    public void checks() {
        try {
            int schools = wish.schools().getLast();
            new Loading(premises, wish.classes(), Loading.Lasting.A_QUARTER, say).bring(schools);
            List<String> report = new Checks(premises, wish, say).run(schools);
            report.forEach(System.out::println);
            if (wish.write()) {
                SpeedPage.checks(premises.root()).write(report);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Loads, measures and tells. A wrong answer ends it. */
    public void run() {
        try {
            List<Results> results = new ArrayList<>();
            for (int schools : wish.schools()) {
                new Loading(premises, wish.classes(), Loading.Lasting.SIX_WEEKS, say).bring(schools);
                results.add(new Stage(premises, wish, say).run(schools));
            }
            List<String> report = new Report(wish, results).lines();
            report.forEach(System.out::println);
            if (wish.write()) {
                SpeedPage.of(premises.root()).write(report);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
