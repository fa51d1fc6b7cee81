package io.reglament.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The checksums of all files in the form that {@code sha256sum -c} reads. */
final class Sums {
    private Sums() {}

    static byte[] of(Manifest manifest, byte[] json) {
        StringBuilder lines = new StringBuilder(256);
        manifest.files().forEach(file -> line(lines, file.sha256(), file.path()));
        MessageDigest digest = Sha256.digest();
        line(lines, HexFormat.of().formatHex(digest.digest(json)), Manifest.PATH);
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder lines, String sum, String path) {
        lines.append(sum).append("  ").append(path).append('\n');
    }
}
