package io.reglament.rostering.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The zip with its files by name, after one common top folder is taken off. */
final class Archive implements AutoCloseable {
    private final ZipFile zip;
    private final SortedMap<String, ZipEntry> files;
    private final UnpackBudget budget;

    private Archive(ZipFile zip, SortedMap<String, ZipEntry> files, UnpackBudget budget) {
        this.zip = zip;
        this.files = files;
        this.budget = budget;
    }

    /** Empty, with faults in the log, when the zip is too big, broken or oddly laid out. */
    static Optional<Archive> open(Path path, Limits limits, FaultLog log) throws IOException {
        if (Files.size(path) > limits.zipBytes()) {
            log.add("", 0, "", Code.ZIP_SIZE, limits.zipBytes() / Limits.MEGABYTE);
            return Optional.empty();
        }
        Optional<ZipFile> opened = zip(path, log);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        ZipFile zip = opened.get();
        SortedMap<String, ZipEntry> files = files(zip, limits, log);
        if (!log.isEmpty()) {
            zip.close();
            return Optional.empty();
        }
        return Optional.of(new Archive(zip, files, new UnpackBudget(limits)));
    }

    Set<String> names() {
        return files.keySet();
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    /** The file's bytes; reading fails with {@link TooMuch} when it unpacks to more than is allowed. */
    InputStream stream(String name) throws IOException {
        ZipEntry entry = files.get(name);
        if (entry == null) {
            throw new IOException("no such file in the bundle: " + name);
        }
        return new GuardedStream(zip.getInputStream(entry), budget, entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Optional<ZipFile> zip(Path path, FaultLog log) {
        try {
            return Optional.of(new ZipFile(path.toFile()));
        } catch (IOException | IllegalArgumentException e) {
            log.add("", 0, "", Code.ZIP_UNREADABLE);
            return Optional.empty();
        }
    }

    private static SortedMap<String, ZipEntry> files(ZipFile zip, Limits limits, FaultLog log) {
        SortedMap<String, ZipEntry> files = new TreeMap<>();
        if (zip.size() > limits.entries()) {
            log.add("", 0, "", Code.ZIP_ENTRIES, limits.entries());
            return files;
        }
        List<ZipEntry> entries =
                zip.stream().<ZipEntry>map(e -> e).filter(Archive::ours).toList();
        String folder = commonFolder(entries);
        for (ZipEntry entry : entries) {
            if (!entry.getName().equals(folder)) {
                place(entry, folder, files, log);
            }
        }
        return files;
    }

    private static void place(ZipEntry entry, String folder, SortedMap<String, ZipEntry> files, FaultLog log) {
        String name = entry.getName().substring(folder.length());
        if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.contains("..")) {
            log.add(entry.getName(), 0, "", Code.ZIP_PATH);
        } else if (files.putIfAbsent(name, entry) != null) {
            log.add(name, 0, "", Code.ZIP_DUPLICATE);
        }
    }

    /** What macOS adds to every zip it makes is nobody's mistake. */
    private static boolean ours(ZipEntry entry) {
        return !entry.getName().startsWith("__MACOSX/") && !entry.getName().endsWith(".DS_Store");
    }

    private static String commonFolder(List<ZipEntry> entries) {
        if (entries.isEmpty()) {
            return "";
        }
        String first = entries.getFirst().getName();
        String folder = first.substring(0, first.indexOf('/') + 1);
        boolean common = !folder.equals("/")
                && entries.stream().allMatch(e -> e.getName().startsWith(folder));
        return common ? folder : "";
    }
}
