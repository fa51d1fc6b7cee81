package io.reglament.guards.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Row security is the first wall; that every statement on a school's table names the school is the second. */
class SqlNamesTheSchoolTests {
    private static final Set<String> TABLES = TenantTables.declared();

    @Test
    void theTablesAreReadFromTheMigrations() {
        assertThat(TABLES)
                .contains("identity.person", "curriculum.lesson", "journal.lesson_record", "attendance.roll_change");
    }

    @Test
    void everyStatementNamesTheSchool() {
        assertThat(forgetful(House.CLASSES)).isEmpty();
    }

    @Test
    void statementsAreFoundAtAll() {
        assertThat(House.CLASSES.stream()
                        .flatMap(type -> SqlConstants.of(type).stream())
                        .filter(text -> text.text().contains("school_id")))
                .hasSizeGreaterThan(50);
    }

    @Test
    void isRedOnEveryWayToForgetIt() {
        assertThat(forgetful(House.fixture("forgetful"))).hasSize(5);
    }

    private static List<String> forgetful(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> SqlConstants.of(type).stream()
                        .filter(text -> text.forgetsTheSchool(TABLES))
                        .map(text -> type.getName() + ": " + text.text()))
                .toList();
    }
}
