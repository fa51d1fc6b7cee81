package io.reglament.guards.modules;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every module's migrations ran, each with a history of its own. */
@WholeApplication
class MigrationsIT {
    @Autowired
    private TestDatabase database;

    @Test
    void noFolderIsOfAnUnknownName() {
        assertThat(MigrationFolders.named()).contains(MigrationFolders.ROOT, "identity", "journal");
        assertThat(MigrationFolders.strange(MigrationFolders.named())).isEmpty();
    }

    @Test
    void isRedOnAMisspeltFolder() {
        assertThat(MigrationFolders.strange(Set.of(MigrationFolders.ROOT, "journal", "jurnal")))
                .containsExactly("jurnal");
    }

    @Test
    void everyFolderHasAHistoryWithSomethingInIt() throws SQLException {
        Map<String, Integer> histories = histories();

        assertThat(histories.keySet())
                .isEqualTo(MigrationFolders.named().stream()
                        .map(folder -> folder.equals(MigrationFolders.ROOT)
                                ? "flyway_schema_history"
                                : "flyway_schema_history_" + folder)
                        .collect(Collectors.toSet()));
        assertThat(histories.values()).allMatch(applied -> applied > 0);
    }

    /** Successfully applied migrations by history table. */
    private Map<String, Integer> histories() throws SQLException {
        Map<String, Integer> applied = new TreeMap<>();
        String tables = """
                select tablename, (xpath('/row/n/text()', query_to_xml(format(
                    'select count(*) as n from migrations.%I where success and version is not null', tablename),
                    false, true, '')))[1]::text::int
                from pg_tables where schemaname = 'migrations'""";
        try (Connection connection = database.connect(TestDatabase.OWNER);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(tables)) {
            while (rows.next()) {
                applied.put(rows.getString(1), rows.getInt(2));
            }
        }
        return applied;
    }
}
