package io.reglament.rostering.bundle;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a zip bomb while it unpacks: sizes written in a zip are the sender's word, counted bytes are not. */
final class GuardedStream extends FilterInputStream {
    private final UnpackBudget budget;
    private final long packed;
    private long unpacked;

    GuardedStream(InputStream in, UnpackBudget budget, long packed) {
        super(in);
        this.budget = budget;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int fresh) throws TooMuch {
        unpacked += fresh;
        budget.spend(fresh, unpacked, packed);
    }
}
