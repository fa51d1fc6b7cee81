package io.reglament.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reglament.local.console.Trouble;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakHomeTests {

    @TempDir
    private Path directory;

    @Test
    void a_distribution_is_unpacked_without_its_wrapping_folder() throws Exception {
        KeycloakHome home = KeycloakHome.below(directory);
        home.unpack(archive("keycloak-1/bin/kc.sh"));
        assertThat(home.directory().resolve("bin/kc.sh"))
                .hasContent("text".repeat(500))
                .isExecutable();
        assertThat(home.optimised()).isFalse();
    }

    @Test
    void a_half_written_archive_is_told_and_leaves_no_home() throws Exception {
        Path archive = archive("keycloak-1/bin/kc.sh");
        byte[] whole = Files.readAllBytes(archive);
        for (int size : new int[] {0, 5, whole.length / 2, whole.length - 3}) {
            Files.write(archive, Arrays.copyOf(whole, size));
            KeycloakHome home = KeycloakHome.below(directory);
            assertThatExceptionOfType(Trouble.class)
                    .isThrownBy(() -> home.unpack(archive))
                    .withMessageContaining("missing or half-written")
                    .withMessageContaining(archive.toString());
            assertThat(home.unpacked()).isFalse();
        }
    }

    @Test
    void an_archive_that_points_outside_is_refused() throws Exception {
        Path archive = archive("keycloak-1/../../evil");
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> KeycloakHome.below(directory).unpack(archive))
                .withMessageContaining("points outside");
        assertThat(directory.resolve("evil")).doesNotExist();
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(KeycloakVersion.current()).matches("\\d+\\.\\d+\\.\\d+");
    }

    private Path archive(String entryName) throws IOException {
        Path archive = directory.resolve("dist.tar.gz");
        byte[] text = "text".repeat(500).getBytes(StandardCharsets.UTF_8);
        try (OutputStream file = Files.newOutputStream(archive);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(file))) {
            TarArchiveEntry entry = new TarArchiveEntry(entryName);
            entry.setSize(text.length);
            entry.setMode(0100755);
            tar.putArchiveEntry(entry);
            tar.write(text);
            tar.closeArchiveEntry();
        }
        return archive;
    }
}
