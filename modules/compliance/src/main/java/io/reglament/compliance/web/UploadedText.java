package io.reglament.compliance.web;

import java.io.IOException;
import java.io.InputStream;

/** Reads a profile that somebody sends, and stops where no profile can be longer. */
final class UploadedText {
    private static final int MOST_BYTES = 256 * 1024;

    private UploadedText() {}

    /** One byte more than allowed is kept, so that the reader of profiles says that it is too long. */
    static byte[] read(InputStream sent) throws IOException {
        return sent.readNBytes(MOST_BYTES + 1);
    }
}
