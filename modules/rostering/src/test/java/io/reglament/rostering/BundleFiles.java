package io.reglament.rostering;

import io.reglament.rostering.bundle.TestBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Small bundles as files. */
final class BundleFiles {
    private BundleFiles() {}

    static Path write(TestBundle bundle, Path file) {
        try (InputStream zip = bundle.zip("")) {
            Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A delta of one file. */
    static TestBundle delta(String file, String... lines) {
        return new TestBundle().with(file, lines).mode(file, "delta");
    }
}
