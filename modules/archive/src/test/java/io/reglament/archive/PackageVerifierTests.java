package io.reglament.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.archive.Deviation.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a package is found, and named by the file in which it was done. */
class PackageVerifierTests {
    private static final byte[] WHOLE = SmallPackage.bytes();

    private final PackageVerifier verifier = new PackageVerifier();

    @TempDir
    private Path directory;

    @Test
    void anUntouchedOneIsWhole() {
        Verdict verdict = verify(WHOLE);

        assertThat(verdict.deviations()).isEmpty();
        assertThat(verdict.whole()).isTrue();
        assertThat(verdict.manifest().orElseThrow().files()).hasSize(4);
    }

    @Test
    void theSameFilesAreTheSameBytes() {
        assertThat(SmallPackage.bytes()).isEqualTo(WHOLE);
    }

    @Test
    void oneChangedByteIsFoundWhereverItIs() {
        for (int at = 0; at < WHOLE.length; at++) {
            byte[] flipped = WHOLE.clone();
            flipped[at] ^= (byte) (1 << (at % 8));

            assertThat(verify(flipped).deviations()).as("byte %d", at).isNotEmpty();
        }
    }

    @Test
    void aChangedByteInAFileNamesTheFile() {
        int inMarks = dataOf(SmallPackage.MARKS);
        byte[] flipped = WHOLE.clone();
        flipped[inMarks] ^= 16;

        assertThat(verify(flipped).deviations())
                .extracting(Deviation::file)
                .containsExactly(SmallPackage.MARKS, Deviation.WHOLE);
    }

    @Test
    void oneThatWasCutIsFoundWhereverItWasCut() {
        for (int length = 0; length < WHOLE.length; length += 31) {
            assertThat(verify(Arrays.copyOf(WHOLE, length)).whole()).isFalse();
        }
        assertThat(verify(Arrays.copyOf(WHOLE, WHOLE.length - 1)).deviations()).isNotEmpty();
        assertThat(verify(Arrays.copyOf(WHOLE, WHOLE.length + 1)).deviations()).isNotEmpty();
    }

    @Test
    void aMissingFileIsNamed() {
        byte[] without = SmallPackage.bytes(files -> {
            files.add(new PackagedFile("data/journal.gone.jsonl", PackagedFile.Kind.TABLE, 0, 0, "0"));
            return files;
        });

        assertThat(verify(without).deviations())
                .containsExactly(new Deviation("data/journal.gone.jsonl", Fault.MISSING));
    }

    @Test
    void anExtraFileIsNamed() {
        byte[] with = SmallPackage.bytes(files -> files.subList(0, 3));

        assertThat(verify(with).deviations()).containsExactly(new Deviation("data/journal.work.jsonl", Fault.EXTRA));
    }

    @Test
    void wrongCountsAreNamed() {
        assertThat(toldOfMarks(2, 0).deviations()).containsExactly(new Deviation(SmallPackage.MARKS, Fault.ROWS));
        assertThat(toldOfMarks(3, 1).deviations()).containsExactly(new Deviation(SmallPackage.MARKS, Fault.BYTES));
        assertThat(toldOfMarks(3, -1).deviations()).containsExactly(new Deviation(SmallPackage.MARKS, Fault.BYTES));
    }

    @Test
    void anythingElseIsNoPackage() {
        byte[] nothing = "no zip at all".getBytes(StandardCharsets.UTF_8);

        assertThat(verify(nothing).deviations())
                .contains(new Deviation(Deviation.WHOLE, Fault.UNREADABLE), new Deviation(Deviation.WHOLE, Fault.SEAL));
    }

    /** What the readme tells people to do without us. */
    @Test
    void theSumsAreThoseOfTheFiles() throws IOException {
        String sums = "";
        String manifest = "";
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(WHOLE))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                zip.transferTo(out);
                sums = entry.getName().equals(PackageZip.SUMS) ? out.toString(StandardCharsets.UTF_8) : sums;
                manifest = entry.getName().equals(Manifest.PATH) ? Sha256.hex(digest(out)) : manifest;
            }
        }
        assertThat(sums.lines()).hasSize(5).last().isEqualTo(manifest + "  " + Manifest.PATH);
    }

    private Verdict toldOfMarks(long rows, long moreBytes) {
        return verify(SmallPackage.bytes(files -> {
            PackagedFile marks = files.get(2);
            files.set(2, new PackagedFile(marks.path(), marks.kind(), rows, marks.bytes() + moreBytes, marks.sha256()));
            return List.copyOf(files);
        }));
    }

    private Verdict verify(byte[] bytes) {
        return verifier.verify(SmallPackage.in(directory, bytes));
    }

    /** Behind the local header: the name's end is where the data begins. */
    private static int dataOf(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < WHOLE.length; at++) {
            if (Arrays.equals(Arrays.copyOfRange(WHOLE, at, at + wanted.length), wanted)) {
                return at + wanted.length + 3;
            }
        }
        throw new IllegalStateException(name);
    }

    private static java.security.MessageDigest digest(ByteArrayOutputStream out) {
        java.security.MessageDigest digest = Sha256.digest();
        digest.update(out.toByteArray());
        return digest;
    }
}
