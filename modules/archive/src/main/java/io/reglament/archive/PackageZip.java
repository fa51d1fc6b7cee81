package io.reglament.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package being written: its files one after another, then the manifest, the sums, and the seal. */
final class PackageZip implements Closeable {
    /** The file that {@code sha256sum -c} reads. */
    static final String SUMS = "SHA256SUMS";

    /**
     * Entries carry no time of their own, so that the same files are the same bytes. Danger: the first day of 1980 means
     * "earlier" and would be written with the zone of the machine.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final SealedOutput sealed;
    private final ZipOutputStream zip;
    private final List<PackagedFile> files = new ArrayList<>();

    PackageZip(OutputStream out) {
        this.sealed = new SealedOutput(out);
        this.zip = new ZipOutputStream(sealed, StandardCharsets.UTF_8);
        zip.setComment(SealedOutput.room());
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    }

    /** Writes one file's bytes and answers how many rows they hold. */
    @FunctionalInterface
    interface Body {
        long write(OutputStream out) throws IOException;
    }

    /** Adds a file. */
    void add(String path, PackagedFile.Kind kind, Body body) throws IOException {
        begin(path);
        CountedOutput counted = new CountedOutput(zip);
        long rows = body.write(counted);
        zip.closeEntry();
        files.add(new PackagedFile(path, kind, rows, counted.bytes(), counted.sha256()));
    }

    void add(String path, PackagedFile.Kind kind, byte[] bytes) throws IOException {
        add(path, kind, out -> {
            out.write(bytes);
            return 0;
        });
    }

    List<PackagedFile> files() {
        return List.copyOf(files);
    }

    /** Ends it with a manifest that tells of {@link #files}. */
    Written end(Manifest manifest) throws IOException {
        byte[] json = manifest.json();
        begin(Manifest.PATH);
        zip.write(json);
        zip.closeEntry();
        begin(SUMS);
        zip.write(Sums.of(manifest, json));
        zip.closeEntry();
        zip.finish();
        sealed.seal();
        long rows = files.stream().mapToLong(PackagedFile::rows).sum();
        return new Written(sealed.bytes(), rows, sealed.sha256());
    }

    /** Frees memory; the stream below stays open, and what was not ended stays half. */
    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What came of it: the whole file's size and checksum. */
    record Written(long bytes, long rows, String sha256) {}

    private void begin(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
