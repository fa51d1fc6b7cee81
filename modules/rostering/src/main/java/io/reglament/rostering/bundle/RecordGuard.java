package io.reglament.rostering.bundle;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a record without end: a quote that is never closed would otherwise take the whole file into memory. */
final class RecordGuard extends FilterReader {
    private final int limit;
    private int sinceRecord;

    RecordGuard(Reader in, int limit) {
        super(in);
        this.limit = limit;
    }

    void recordEnded() {
        sinceRecord = 0;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(1);
        return value;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int read = super.read(chars, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int fresh) throws TooMuch {
        sinceRecord += fresh;
        if (sinceRecord > limit) {
            throw new TooMuch(Code.RECORD_LONG, limit);
        }
    }
}
