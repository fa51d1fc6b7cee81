package io.reglament.local.demo;

import io.reglament.local.console.Trouble;
import io.reglament.local.lived.Chapter;
import io.reglament.local.lived.CountedFindings;
import io.reglament.local.lived.SchoolRules;
import io.reglament.local.lived.SchoolToLive;
import io.reglament.local.place.Var;
import io.reglament.local.postgres.Cluster;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Lets the demo's schools have lived from the first day of their year up to now: each once, whole or not at all. */
public final class Life {
    private static final String DATABASE = "reglament";

    private final ToLive toLive;
    private final Path profiles;
    private final Cluster cluster;

    public Life(Var var, Path profiles, Cluster cluster) {
        this.toLive = toLive(var);
        this.profiles = profiles;
        this.cluster = cluster;
    }

    static ToLive toLive(Var var) {
        return new ToLive(var.state().resolve("to-live.tsv"));
    }

    /** Whether a school waits for its year. */
    public boolean awaited() {
        return !toLive.rows().isEmpty();
    }

    /** Writes the years that are waited for, and tells of each. */
    public void write(Consumer<String> progress) {
        try (Connection connection = cluster.connect(DATABASE)) {
            connection.setAutoCommit(false);
            for (ToLive.Row row : toLive.rows()) {
                progress.accept(row.school() + ": " + year(connection, row));
                toLive.without(row);
            }
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                // Autovacuum comes minutes later, and until then every plan would take the tables for empty.
                statement.execute("vacuum (analyze)");
            }
        } catch (SQLException e) {
            throw new Trouble("the demo's year could not be written: " + e.getMessage(), e);
        }
    }

    /** After the platform has judged the years: what the checks and reviews in them had found. */
    public void count() {
        try (Connection connection = cluster.connect(DATABASE);
                Statement statement = connection.createStatement();
                ResultSet schools = statement.executeQuery("select id from tenancy.school order by id")) {
            while (schools.next()) {
                CountedFindings.fill(connection, schools.getInt(1));
            }
        } catch (SQLException e) {
            throw new Trouble("what the demo's checks found could not be counted: " + e.getMessage(), e);
        }
    }

    private String year(Connection connection, ToLive.Row row) throws SQLException {
        long since = System.nanoTime();
        SchoolRules rules = SchoolRules.read(profiles, row.school() + ".yaml");
        SchoolToLive school = SchoolToLive.of(
                connection, row.school(), rules, row.parts(), row.school().hashCode(), row.until());
        if (written(connection, school.id())) {
            return "its year was there already";
        }
        List<String> told = new ArrayList<>();
        for (Chapter chapter : Chapter.ALL) {
            told.add(chapter.write(connection, school));
        }
        connection.commit();
        return String.format(Locale.ROOT, "%s, %.1f s", String.join("; ", told), (System.nanoTime() - since) / 1e9);
    }

    /** A start may be cut off between the year's commit and the list's new text. */
    private static boolean written(Connection connection, int school) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select exists (select 1 from journal.lesson_record where school_id = ?)")) {
            query.setInt(1, school);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
