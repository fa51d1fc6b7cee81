package io.reglament.guards.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTests {
    private static final Sources HOUSE = Sources.ofTheHouse();

    @TempDir
    private Path folder;

    @Test
    void theWholeTreeIsRead() {
        assertThat(HOUSE.files()).hasSizeGreaterThan(200);
    }

    @Test
    void noFileIsLong() {
        assertThat(HOUSE.tooLong()).isEmpty();
    }

    @Test
    void noWarningIsSuppressed() {
        assertThat(HOUSE.suppressing()).isEmpty();
    }

    /** This file and the pattern itself have to name the words. */
    @Test
    void nothingIsLeftForLater() {
        assertThat(HOUSE.unfinished())
                .allMatch(file -> file.endsWith("Sources.java") || file.endsWith("SourcesTests.java"));
    }

    @Test
    void isRedOnALongFileASuppressionAndAnIntention() throws IOException {
        Sources broken = new Sources(List.of(
                file("Long.java", "// a line\n".repeat(301)),
                file("Whole.java", "// a line\n".repeat(300)),
                file("Quiet.java", "    @SuppressWarnings(\"unchecked\")\n    int a;\n"),
                file("Later.java", "// TODO: finish\n")));

        assertThat(broken.tooLong()).singleElement().asString().endsWith("Long.java");
        assertThat(broken.suppressing()).singleElement().asString().endsWith("Quiet.java");
        assertThat(broken.unfinished()).singleElement().asString().endsWith("Later.java");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
