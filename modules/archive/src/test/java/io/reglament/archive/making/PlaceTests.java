package io.reglament.archive.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.archive.PackageVerifier;
import io.reglament.archive.SmallPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing half is ever taken for whole. */
class PlaceTests {
    private static final String NAME = "school/school_2026-11-30.zip";
    private static final byte[] WHOLE = SmallPackage.bytes();

    private final PackageVerifier verifier = new PackageVerifier();

    @TempDir
    private Path directory;

    @Test
    void aWholeOneGetsItsNameAndReplacesAnEarlierOne() throws IOException {
        Place place = new Place(directory);

        String first = place.keep(NAME, verifier, out -> out.write(WHOLE));
        String again = place.keep(NAME, verifier, out -> out.write(WHOLE));

        assertThat(again).isEqualTo(first);
        assertThat(files()).containsExactly(directory.resolve(NAME));
        assertThat(verifier.verify(directory.resolve(NAME)).whole()).isTrue();
    }

    @Test
    void aWritingThatFailsAtAnyByteLeavesNoName() {
        Place place = new Place(directory);
        for (int at = 0; at < WHOLE.length; at += 97) {
            int length = at;
            assertThatThrownBy(() -> place.keep(NAME, verifier, out -> {
                        out.write(WHOLE, 0, length);
                        throw new IOException("the disk is full");
                    }))
                    .hasMessage("the disk is full");
            assertThat(directory.resolve(NAME)).doesNotExist();
        }
    }

    @Test
    void oneThatEndsTooEarlyIsReadBackAndGetsNoName() {
        Place place = new Place(directory);
        for (int at = 0; at < WHOLE.length; at += 97) {
            byte[] half = Arrays.copyOf(WHOLE, at);
            assertThatThrownBy(() -> place.keep(NAME, verifier, out -> out.write(half)))
                    .isInstanceOf(Place.NotWhole.class);
        }
        assertThat(directory.resolve(NAME)).doesNotExist();
    }

    @Test
    void whatWasBegunIsSweptAndWhatIsWholeStays() throws IOException {
        Place place = new Place(directory);
        place.keep(NAME, verifier, out -> out.write(WHOLE));
        Files.write(directory.resolve("school/other.zip.part"), WHOLE);

        place.sweep("school");
        place.sweep("nobody");

        assertThat(files()).containsExactly(directory.resolve(NAME));
    }

    /** A process of its own writes one package after another, slowly, and is killed without a word. */
    @Test
    void aKilledWriterLeavesNothingHalfUnderAName() throws Exception {
        for (int round = 0; round < 6; round++) {
            Process writer = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            EndlessWriter.class.getName(),
                            directory.toString()))
                    .redirectErrorStream(true)
                    .start();
            writer.getInputStream().read();
            Thread.sleep(40L + 45L * round);
            writer.destroyForcibly().waitFor();

            assertThat(files()).isNotEmpty();
            for (Path file : files()) {
                assertThat(!file.toString().endsWith(".zip")
                                || verifier.verify(file).whole())
                        .as(file.toString())
                        .isTrue();
            }
        }
        new Place(directory).sweep("school");
        assertThat(files()).allMatch(file -> file.toString().endsWith(".zip"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
