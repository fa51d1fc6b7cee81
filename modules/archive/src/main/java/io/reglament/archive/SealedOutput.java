package io.reglament.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Puts the checksum of all bytes before it at the end of a zip, as the zip's own comment: so a change of any byte of the
 * file is seen, of those too that no entry holds. The last bytes are held back until the end is known.
 */
final class SealedOutput extends OutputStream {
    static final String PREFIX = "sha256:";
    static final int LENGTH = PREFIX.length() + 64;

    private final OutputStream out;
    private final MessageDigest before = Sha256.digest();
    private final MessageDigest whole = Sha256.digest();
    private final byte[] held = new byte[LENGTH];
    private int filled;
    private long bytes;

    SealedOutput(OutputStream out) {
        this.out = out;
    }

    /** What the zip must be given as its comment, for the room it takes. */
    static String room() {
        return PREFIX + "0".repeat(64);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        int over = Math.max(0, filled + length - LENGTH);
        int ofHeld = Math.min(over, filled);
        pass(held, 0, ofHeld);
        System.arraycopy(held, ofHeld, held, 0, filled - ofHeld);
        filled -= ofHeld;
        int direct = over - ofHeld;
        pass(from, offset, direct);
        System.arraycopy(from, offset + direct, held, filled, length - direct);
        filled += length - direct;
    }

    /** Writes the seal in the place of its room; the stream below stays open. */
    void seal() throws IOException {
        if (!new String(held, StandardCharsets.US_ASCII).equals(room())) {
            throw new IOException("The zip did not end with the room for its seal");
        }
        byte[] seal = (PREFIX + Sha256.hex(before)).getBytes(StandardCharsets.US_ASCII);
        whole.update(seal);
        out.write(seal);
        bytes += seal.length;
        filled = 0;
        out.flush();
    }

    /** Of the whole file, once it is sealed. */
    String sha256() {
        return HexFormat.of().formatHex(whole.digest());
    }

    long bytes() {
        return bytes;
    }

    private void pass(byte[] from, int offset, int length) throws IOException {
        before.update(from, offset, length);
        whole.update(from, offset, length);
        out.write(from, offset, length);
        bytes += length;
    }
}
