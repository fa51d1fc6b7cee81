package io.reglament.rostering.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class LimitsTests {
    private static final Limits TIGHT = new Limits(100_000, 12, 3_000_000, 6_000_000, 200, 20, 100, 20_000, 3);

    @Test
    void aZipBombIsStoppedWhileItUnpacks() {
        byte[] zeros = "0".repeat(2_500_000).getBytes(StandardCharsets.UTF_8);

        assertThat(Faults.of(TestBundle.sound()
                        .withBytes("orgs", zeros)
                        .read("", new Limits(100_000, 12, 9_000_000, 9_000_000, 200, 20, 100, 9_000_000, 3))))
                .containsExactly("orgs:1::zip.bomb");
    }

    @Test
    void aQuoteWithoutEndDoesNotTakeTheFileIntoMemory() {
        String endless = "sourcedId,name,type\r\no1,\"" + "School,\r\n".repeat(10_000);

        assertThat(Faults.of(TestBundle.sound()
                        .withBytes("orgs", endless.getBytes(StandardCharsets.UTF_8))
                        .read("", TIGHT)))
                .containsExactly("orgs:2::record.long");
    }

    @Test
    void tooManyFilesAndTooManyBytesAreRefused() {
        TestBundle many = TestBundle.sound();
        for (int i = 0; i < 5; i++) {
            many.with("extra" + i, "a");
        }

        assertThat(Faults.of(many.read("", TIGHT))).containsExactly(":0::zip.entries");
        assertThat(Faults.of(TestBundle.sound().read("", new Limits(10, 12, 10, 10, 10, 10, 10, 10, 10))))
                .containsExactly(":0::zip.size");
        assertThat(Faults.of(TestBundle.sound()
                        .with("orgs", orgs(20))
                        .read("", new Limits(100_000, 12, 300, 6_000_000, 200, 20, 100, 20_000, 3))))
                .containsExactly("orgs:1::file.size");
    }

    @Test
    void theRowAfterTheLastAllowedOneIsNamed() {
        assertThat(Faults.of(TestBundle.sound().with("orgs", orgs(20)).read("", TIGHT)))
                .isEmpty();
        assertThat(Faults.of(TestBundle.sound().with("orgs", orgs(21)).read("", TIGHT)))
                .containsExactly("orgs:22::rows.many");
    }

    private static String[] orgs(int count) {
        Stream<String> rows = IntStream.rangeClosed(1, count).mapToObj(i -> "o" + i + ",School,school");
        return Stream.concat(Stream.of("sourcedId,name,type"), rows).toArray(String[]::new);
    }

    @Test
    void afterAThousandFaultsTheRestIsCounted() {
        StringBuilder rows = new StringBuilder("sourcedId,name,type\r\no1,School,school\r\n");
        for (int i = 0; i < 1_500; i++) {
            rows.append("x").append(i).append(",,school\r\n");
        }
        BundleReading reading = TestBundle.sound()
                .withBytes("orgs", rows.toString().getBytes(StandardCharsets.UTF_8))
                .read();

        assertThat(reading).isInstanceOfSatisfying(FaultyBundle.class, faulty -> {
            assertThat(faulty.faults()).hasSize(1_001);
            assertThat(faulty.faults().getLast().args()).containsExactly("500");
        });
    }

    @Test
    void oddLayoutsAreRefused() throws IOException {
        assertThat(Faults.of(zip("manifest.csv", "inner/orgs.csv"))).containsExactly("inner/orgs:0::zip.path");
        assertThat(Faults.of(zip("a/manifest.csv", "a/b/orgs.csv"))).containsExactly("a/b/orgs:0::zip.path");
        assertThat(Faults.of(zip("../manifest.csv", "../../orgs.csv"))).containsExactly("../../orgs:0::zip.path");
        assertThat(Faults.of(zip("manifest.csv", "__MACOSX/._manifest.csv")))
                .noneMatch(fault -> fault.contains("MACOSX"));
    }

    @Test
    void aFileTwiceInTheZipIsRefused() throws IOException {
        byte[] bytes = bytes("manifest.csv", "orgs1.csv", "orgs2.csv");
        String twice = new String(bytes, StandardCharsets.ISO_8859_1).replace("orgs2.csv", "orgs1.csv");

        assertThat(Faults.of(
                        new BundleReader().read(new ByteArrayInputStream(twice.getBytes(StandardCharsets.ISO_8859_1)))))
                .containsExactly("orgs1:0::zip.duplicate");
    }

    @Test
    void whatIsNoZipIsRefused() {
        assertThat(Faults.of(new BundleReader().read(new ByteArrayInputStream(new byte[] {1, 2, 3}))))
                .containsExactly(":0::zip.unreadable");
    }

    private static BundleReading zip(String... names) throws IOException {
        return new BundleReader().read(new ByteArrayInputStream(bytes(names)));
    }

    private static byte[] bytes(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("a,b\r\n".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
