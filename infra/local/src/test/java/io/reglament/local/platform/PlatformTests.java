package io.reglament.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reglament.local.console.Trouble;
import io.reglament.local.place.Ports;
import io.reglament.local.place.Var;
import io.reglament.local.secrets.Secrets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTests {

    @TempDir
    private Path directory;

    @Test
    void a_missing_jar_is_told() {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> PlatformJar.built(directory))
                .withMessageStartingWith("no platform jar in");
    }

    @Test
    void the_packaged_jar_is_copied_and_copied_anew_when_it_changed() throws Exception {
        Path target = Files.createDirectories(directory.resolve("platform-app/target"));
        Files.writeString(target.resolve("reglament-platform-app-1.jar.original"), "thin");
        Path built = Files.writeString(target.resolve("reglament-platform-app-1.jar"), "one");
        assertThat(PlatformJar.built(directory)).isEqualTo(built);
        Path copy = PlatformJar.copied(built, directory.resolve("app"));
        assertThat(copy).hasContent("one");
        Files.writeString(built, "another");
        assertThat(PlatformJar.copied(built, directory.resolve("app"))).hasContent("another");
    }

    @Test
    void secrets_go_by_a_file_of_the_owner_and_never_on_the_command_line() throws Exception {
        Var var = new Var(directory);
        var.prepare();
        Secrets secrets = Secrets.at(var.secrets());
        settings(Optional.empty(), false).write(var, secrets);
        Path file = PlatformSettings.file(var);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).contains(secrets.databases().app());
        LocalPlatform platform = new LocalPlatform(var, directory.resolve("p.jar"));
        assertThat(platform.command(List.of("school")))
                .noneMatch(word -> word.contains(secrets.databases().app()));
        assertThat(platform.commandEnvironment(Map.of()))
                .containsEntry("SPRING_CONFIG_ADDITIONAL_LOCATION", "file:" + file)
                .containsEntry("REGLAMENT_COMMAND", "true");
    }

    @Test
    void the_clock_is_told_only_when_asked_for_and_movable_only_for_tests() {
        Secrets secrets = Secrets.at(directory.resolve("s.properties"));
        assertThat(settings(Optional.empty(), false).values(secrets))
                .doesNotContainKeys("reglament.clock.at", "reglament.clock.movable")
                .containsEntry("reglament.base-url", "http://localhost:9000")
                .containsEntry("reglament.identity.issuer", "http://localhost:9003/realms/reglament");
        assertThat(settings(Optional.of(Instant.EPOCH), true).values(secrets))
                .containsEntry("reglament.clock.at", "1970-01-01T00:00:00Z")
                .containsEntry("reglament.clock.movable", "true");
    }

    private static PlatformSettings settings(Optional<Instant> at, boolean movable) {
        return new PlatformSettings(Ports.from(9_000), "jdbc:postgresql://127.0.0.1:9002/reglament", at, movable);
    }
}
