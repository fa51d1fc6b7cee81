package io.reglament.guards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.tenancy.SchoolTables;
import io.reglament.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever belongs to a school goes into its package, or somebody has said why not. */
@WholeApplication
class PackagedTablesIT {
    private static final String ANSWERS =
            "answers kept some weeks for clients that ask again; what they saved is packed";
    private static final String QUEUE = "work that waits; it is found again from what is packed";
    private static final String SIGN_ON = "how people sign on at this installation; accounts are issued anew";

    private static final String FIGURES = "counted for the district from what is packed";
    private static final String MAIL = "how people are reached from this installation; each confirms an address anew";

    private static final String TRIAL = "a draft tried on what is packed; it can be tried again";

    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("journal.idempotency", ANSWERS),
            Map.entry("attendance.idempotency", ANSWERS),
            Map.entry("attendance.reason_answer", ANSWERS),
            Map.entry("attendance.cell_answer", ANSWERS),
            Map.entry("district.school_figure", FIGURES),
            Map.entry("district.week_figure", FIGURES),
            Map.entry("district.open_figure", FIGURES),
            Map.entry("district.profile_value", FIGURES),
            Map.entry("messaging.sending", ANSWERS),
            Map.entry("messaging.mail_wish", MAIL),
            Map.entry("messaging.mail_code", MAIL),
            Map.entry("messaging.mail", MAIL),
            Map.entry("attendance.roll_to_tell", QUEUE),
            Map.entry("regulation.touched", QUEUE),
            Map.entry("compliance.dry_run", TRIAL),
            Map.entry("compliance.dry_run_sum", TRIAL),
            Map.entry("compliance.dry_run_example", TRIAL),
            Map.entry("archive.making", QUEUE),
            Map.entry("identity.account", SIGN_ON),
            Map.entry("identity.access_mend", SIGN_ON),
            Map.entry("identity.link_consent", SIGN_ON),
            Map.entry("identity.link_attempt", SIGN_ON),
            Map.entry("rostering.import_run", "how rows came here; the rows themselves are packed"));

    @Autowired
    private TestDatabase database;

    @Autowired
    private List<SchoolTables> modules;

    @Test
    void every_table_of_schools_is_packed_once_or_left_out_with_a_reason() throws SQLException {
        assertThat(Stream.concat(packed().stream(), LEFT_OUT.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(ofSchools());
    }

    @Test
    void each_module_names_tables_once() {
        assertThat(modules).extracting(SchoolTables::module).doesNotHaveDuplicates();
        assertThat(LEFT_OUT.values()).noneMatch(String::isBlank);
    }

    /** Rows are put back in the order of the tables. */
    @Test
    void what_is_referred_to_comes_first() throws SQLException {
        List<String> order = packed();
        try (Connection connection = database.connectAsSuperuser()) {
            List<String> wrong = new Query(connection)
                            .all(
                                    "select conrelid::regclass::text, confrelid::regclass::text from pg_constraint"
                                            + " where contype = 'f' and conrelid <> confrelid",
                                    row -> List.of(row.getString(1), row.getString(2)))
                            .stream()
                            .filter(pair -> order.containsAll(pair))
                            .filter(pair -> order.indexOf(pair.getFirst()) < order.indexOf(pair.getLast()))
                            .map(pair -> pair.getFirst() + " stands before " + pair.getLast())
                            .toList();
            assertThat(wrong).isEmpty();
        }
    }

    private List<String> packed() {
        return modules.stream()
                .flatMap(module -> module.tables().stream().map(table -> module.module() + "." + table))
                .toList();
    }

    private Set<String> ofSchools() throws SQLException {
        try (Connection connection = database.connectAsSuperuser()) {
            Set<String> names = new TreeSet<>();
            Catalogue.tables(new Query(connection)).stream()
                    .filter(Table::ofASchool)
                    .forEach(table -> names.add(table.full()));
            return names;
        }
    }
}
