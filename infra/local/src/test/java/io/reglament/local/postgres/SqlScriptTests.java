package io.reglament.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlScriptTests {

    @ParameterizedTest
    @ValueSource(strings = {"reglament.sql", "keycloak.sql"})
    void theFirstStatementOfADatabaseScriptMakesTheDatabaseAndNoOtherDoes(String file) {
        var statements = SqlScript.named(file).statements();

        assertThat(statements.getFirst()).startsWith("create database ");
        assertThat(statements.stream().skip(1)).isNotEmpty().noneMatch(s -> s.contains("create database"));
    }

    @Test
    void theDatabaseIsRenamedButTheRolesAreNot() {
        var statements = SqlScript.named("reglament.sql").forDatabase("other").statements();

        assertThat(statements).allMatch(s -> s.contains(" database other "));
        assertThat(statements.getFirst()).contains("owner reglament_owner");
    }

    @Test
    void aSemicolonInACommentEndsNothing() {
        assertThat(new SqlScript("-- one; two\nselect 1;\n").statements()).containsExactly("select 1");
    }

    @Test
    void aMissingScriptIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SqlScript.named("none.sql"))
                .withMessageContaining("none.sql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles.sql", "reglament.sql", "public-schema.sql", "keycloak.sql"})
    void noScriptNeedsPsql(String file) {
        assertThat(SqlScript.named(file).text().lines()).noneMatch(line -> line.startsWith("\\"));
    }
}
