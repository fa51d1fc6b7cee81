package io.reglament.local.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    private Path directory;

    @Test
    void secrets_are_made_once_kept_and_hidden() throws Exception {
        Path file = directory.resolve("secrets.properties");
        Secrets first = Secrets.at(file);
        assertThat(first.databases().app())
                .hasSizeGreaterThan(30)
                .isNotEqualTo(first.databases().owner());
        assertThat(Secrets.at(file).databases()).isEqualTo(first.databases());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(first.keycloak().toString()).doesNotContain(first.keycloak().admin());
    }

    @Test
    void the_password_to_be_typed_meets_the_realms_policy() {
        String password = Secrets.at(directory.resolve("s.properties")).demoPassword();
        assertThat(password).hasSizeBetween(12, 128).matches("[a-z0-9-]+");
    }

    @Test
    void two_houses_have_different_secrets() {
        assertThat(Secrets.at(directory.resolve("a.properties")).keycloak())
                .isNotEqualTo(Secrets.at(directory.resolve("b.properties")).keycloak());
    }
}
