package io.reglament.archive;

import io.reglament.archive.Deviation.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Optional;

/** What was read out of one file of a package. */
record Content(long bytes, long lines, String sha256) {
    private static final int PORTION = 1 << 16;

    /** Danger: a small zip may unpack to terabytes, so reading ends behind what the manifest names. */
    static Content read(InputStream in, long most) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] portion = new byte[PORTION];
        long bytes = 0;
        long lines = 0;
        int read = in.read(portion);
        while (read >= 0 && bytes <= most) {
            digest.update(portion, 0, read);
            bytes += read;
            lines += lines(portion, read);
            read = in.read(portion);
        }
        return new Content(bytes, lines, Sha256.hex(digest));
    }

    Optional<Fault> against(PackagedFile file) {
        if (bytes != file.bytes()) {
            return Optional.of(Fault.BYTES);
        }
        if (!sha256.equals(file.sha256())) {
            return Optional.of(Fault.CHECKSUM);
        }
        boolean table = file.kind() == PackagedFile.Kind.TABLE;
        return table && lines != file.rows() ? Optional.of(Fault.ROWS) : Optional.empty();
    }

    private static long lines(byte[] portion, int length) {
        long lines = 0;
        for (int at = 0; at < length; at++) {
            if (portion[at] == '\n') {
                lines++;
            }
        }
        return lines;
    }
}
