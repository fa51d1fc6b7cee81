package io.reglament.local.bench;

import io.reglament.local.load.Filling;
import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.Timetabled;
import io.reglament.local.process.Child;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Brings the measured schools in. The first comes by the ordinary door, {@code school add} with a bundle, its lived
 * weeks by the bulk path; the platform's own job runner judges it; then it is copied.
 */
final class Loading {
    private static final long SEED = 7;
    private static final String WITHOUT_MESSAGES = """
        select s.id from tenancy.school s
        where not exists (select from messaging.announcement a where a.school_id = s.id) order by s.id\
        """;

    private final Premises premises;
    private final int classes;
    private final Lasting days;
    private final Consumer<String> say;

    Loading(Premises premises, int classes, Lasting days, Consumer<String> say) {
        this.premises = premises;
        this.classes = classes;
        this.days = days;
        this.say = say;
    }

    /**
     * How long the school has had lessons.
     *
     * @param first the first day of them
     * @param onAir the first day on which they are kept here
     * @param lived whether people wrote to each other too
     */
    record Lasting(LocalDate first, LocalDate onAir, boolean lived) {
        static final Lasting SIX_WEEKS = new Lasting(Plan.FIRST, Plan.ON_AIR, true);
        static final Lasting A_QUARTER = new Lasting(Plan.QUARTER, Plan.QUARTER, false);
    }

    /** Makes it so many schools; those that are there stay. */
    void bring(int schools) throws SQLException {
        premises.settings(premises.postgres().jdbcUrl(Premises.DATABASE));
        int there = there();
        if (there == 0) {
            first();
            there = 1;
        }
        if (there < schools) {
            new Copying(premises, say).copy(there + 1, schools);
        }
        if (there > schools) {
            throw new IllegalStateException("there are " + there + " schools already: run without --keep");
        }
        if (days.lived()) {
            messages();
        }
        tidy();
    }

    private int there() throws SQLException {
        try (Connection connection = premises.superuser()) {
            boolean made = Sql.number(connection, "select count(to_regclass('tenancy.school'))") > 0;
            return made ? (int) Sql.number(connection, "select count(*) from tenancy.school") : 0;
        }
    }

    private void first() throws SQLException {
        Stopwatch watch = new Stopwatch();
        premises.command("school add", List.of("school", "add", "--file", onAir().toString()), Map.of());
        say.accept("one school by its bundle, " + watch.lap());
        fill();
        say.accept("its lived days by COPY, " + watch.lap());
        judge();
        say.accept("its lessons since it is on air judged by the job runner, " + watch.lap());
    }

    private void fill() throws SQLException {
        try (Connection connection = premises.superuser()) {
            connection.setAutoCommit(false);
            List<LessonToFill> lessons = Timetabled.lessons(connection, 1, days.first(), Plan.TODAY);
            Filling.Filled filled = Filling.fill(connection, 1, SEED, lessons, new Lived(), _ -> {});
            connection.commit();
            long terms = LoadedTerms.load(connection);
            long reviews = LoadedDuties.load(connection);
            connection.commit();
            say.accept("%,d lessons, %,d marks, %,d term marks, %d reviews"
                    .formatted(filled.lessons(), filled.marks(), terms, reviews));
        }
    }

    /** Findings and watches are the platform's to make; the copies then have them too, and nothing waits there. */
    private void judge() throws SQLException {
        try (Connection connection = premises.superuser();
                Child server = premises.serve(List.of())) {
            Idle.await(server, () -> Sql.number(connection, "select count(*) from regulation.touched") == 0);
        }
    }

    /** Into those schools that have none: messages are not copied, being between persons. */
    private void messages() throws SQLException {
        Stopwatch watch = new Stopwatch();
        long rows = 0;
        try (Connection connection = premises.superuser()) {
            connection.setAutoCommit(false);
            Sql.run(connection, "set synchronous_commit = off");
            for (int school : Sql.list(connection, WITHOUT_MESSAGES, row -> row.getInt(1))) {
                rows += LoadedMessages.load(connection, school);
                connection.commit();
            }
        }
        say.accept("%,d rows of messages, %s".formatted(rows, watch.lap()));
    }

    private void tidy() throws SQLException {
        Stopwatch watch = new Stopwatch();
        try (Connection connection = premises.superuser()) {
            Sql.run(connection, "vacuum (analyze)", "checkpoint");
            long bytes = Sql.number(connection, "select pg_database_size('" + Premises.DATABASE + "')");
            say.accept("%d schools take %,d MB; vacuumed, %s".formatted(there(), bytes >> 20, watch.lap()));
        }
    }

    private Path onAir() {
        try {
            Path directory = Files.createDirectories(premises.var().demo());
            Path bundle = Bundle.write(directory.resolve("bench.zip"), classes, days.first());
            return Files.writeString(directory.resolve("bench.yaml"), """
                slug: '%s'
                names: {ru: 'Школа', ky: 'Мектеп', en: 'School'}
                zone: '%s'
                profile: '%s'
                bundle: '%s'
                on-air: '%s'
                """.formatted(
                            Plan.slug(1),
                            Plan.ZONE,
                            premises.root().resolve("tenant-config/profiles/netschool.yaml"),
                            bundle,
                            days.onAir()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
