package io.reglament.web.problems;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body that counts what is read of it; beyond the bound it fails with 413. */
final class BoundedBody extends ServletInputStream {
    private final ServletInputStream body;
    private final long most;
    private long count;

    BoundedBody(ServletInputStream body, long most) {
        this.body = body;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = body.read();
        counted(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = body.read(into, from, length);
        counted(Math.max(0, read));
        return read;
    }

    private void counted(int more) {
        count += more;
        if (count > most) {
            throw new BodyTooLarge();
        }
    }

    @Override
    public int available() throws IOException {
        return body.available();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
