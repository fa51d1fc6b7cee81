package io.reglament.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * The checksum at the end of a package's file, compared with what lies before it.
 *
 * @param whole whether they agree
 * @param sha256 of the whole file
 */
record Seal(boolean whole, String sha256) {
    private static final int PORTION = 1 << 16;

    static Seal of(Path file) throws IOException {
        MessageDigest before = Sha256.digest();
        MessageDigest all = Sha256.digest();
        byte[] tail;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), PORTION)) {
            long left = Files.size(file) - SealedOutput.LENGTH;
            byte[] portion = new byte[PORTION];
            while (left > 0) {
                int read = in.read(portion, 0, (int) Math.min(PORTION, left));
                if (read < 0) {
                    break;
                }
                before.update(portion, 0, read);
                all.update(portion, 0, read);
                left -= read;
            }
            tail = in.readNBytes(PORTION);
        }
        all.update(tail);
        String expected = SealedOutput.PREFIX + Sha256.hex(before);
        return new Seal(expected.equals(new String(tail, StandardCharsets.ISO_8859_1)), Sha256.hex(all));
    }
}
