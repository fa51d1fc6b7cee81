package io.reglament.rostering.bundle;

import java.io.IOException;
import java.io.Serial;

/** More bytes or characters than a bundle may have; carries the fault to report. */
final class TooMuch extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final long limit;

    TooMuch(Code code, long limit) {
        super(code.key());
        this.code = code;
        this.limit = limit;
    }

    Code code() {
        return code;
    }

    long limit() {
        return limit;
    }
}
