package io.reglament.archive;

import io.reglament.archive.Deviation.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.stereotype.Component;

/** Reads a package from end to end and names all that is not as it was made; it needs nothing but the file. */
@Component
public class PackageVerifier {
    /** More than a package ever holds; a zip of a million empty files is not looked at. */
    private static final int MOST_FILES = 100_000;

    /**
     * Looks at every byte.
     *
     * @throws UncheckedIOException when the file cannot be read at all
     */
    public Verdict verify(Path file) {
        Seal seal;
        try {
            seal = Seal.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Deviation> found = new ArrayList<>();
        Optional<Manifest> manifest = inside(file, found);
        if (!seal.whole()) {
            found.add(new Deviation(Deviation.WHOLE, Fault.SEAL));
        }
        return new Verdict(found, manifest, seal.sha256());
    }

    private static Optional<Manifest> inside(Path file, List<Deviation> found) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, ZipEntry> entries = entries(zip, found);
            Optional<Manifest> manifest = manifest(zip, entries, found);
            if (manifest.isPresent()) {
                files(zip, manifest.get(), entries, found);
            }
            return manifest;
        } catch (IOException | IllegalArgumentException e) {
            found.add(new Deviation(Deviation.WHOLE, Fault.UNREADABLE));
            return Optional.empty();
        }
    }

    private static Map<String, ZipEntry> entries(ZipFile zip, List<Deviation> found) throws IOException {
        if (zip.size() > MOST_FILES) {
            throw new IOException("Too many files");
        }
        Map<String, ZipEntry> entries = new TreeMap<>();
        zip.stream().forEach(entry -> {
            if (entries.put(entry.getName(), entry) != null) {
                found.add(new Deviation(entry.getName(), Fault.TWICE));
            }
        });
        return entries;
    }

    private static Optional<Manifest> manifest(ZipFile zip, Map<String, ZipEntry> entries, List<Deviation> found) {
        ZipEntry entry = entries.get(Manifest.PATH);
        if (entry == null) {
            found.add(new Deviation(Manifest.PATH, Fault.MISSING));
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Manifest manifest = Manifest.read(in);
            if (!manifest.format().equals(Manifest.FORMAT) || manifest.formatVersion() > Manifest.VERSION) {
                found.add(new Deviation(Manifest.PATH, Fault.FORMAT));
                return Optional.empty();
            }
            return Optional.of(manifest);
        } catch (IOException | IllegalArgumentException e) {
            found.add(new Deviation(Manifest.PATH, Fault.BROKEN));
            return Optional.empty();
        }
    }

    private static void files(ZipFile zip, Manifest manifest, Map<String, ZipEntry> entries, List<Deviation> found) {
        Map<String, ZipEntry> unnamed = new HashMap<>(entries);
        unnamed.remove(Manifest.PATH);
        for (PackagedFile file : manifest.files()) {
            ZipEntry entry = unnamed.remove(file.path());
            fault(zip, file, entry).ifPresent(fault -> found.add(new Deviation(file.path(), fault)));
        }
        sums(zip, manifest, entries).ifPresent(fault -> found.add(new Deviation(PackageZip.SUMS, fault)));
        unnamed.remove(PackageZip.SUMS);
        unnamed.keySet().stream().sorted().forEach(path -> found.add(new Deviation(path, Fault.EXTRA)));
    }

    private static Optional<Fault> fault(
            ZipFile zip, PackagedFile file, @org.jspecify.annotations.Nullable ZipEntry entry) {
        if (entry == null) {
            return Optional.of(Fault.MISSING);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Content.read(in, file.bytes()).against(file);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(Fault.BROKEN);
        }
    }

    private static Optional<Fault> sums(ZipFile zip, Manifest manifest, Map<String, ZipEntry> entries) {
        ZipEntry sums = entries.get(PackageZip.SUMS);
        ZipEntry json = entries.get(Manifest.PATH);
        if (sums == null || json == null) {
            return Optional.of(Fault.MISSING);
        }
        try (InputStream told = zip.getInputStream(sums);
                InputStream bytes = zip.getInputStream(json)) {
            byte[] expected = Sums.of(manifest, bytes.readAllBytes());
            return Arrays.equals(told.readNBytes(expected.length + 1), expected)
                    ? Optional.empty()
                    : Optional.of(Fault.CHECKSUM);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(Fault.BROKEN);
        }
    }
}
