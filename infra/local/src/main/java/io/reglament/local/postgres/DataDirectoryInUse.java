package io.reglament.local.postgres;

import java.nio.file.Path;

/** Another living launcher runs a server on this data directory; two of them would destroy it. */
public final class DataDirectoryInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataDirectoryInUse(Path dataDirectory) {
        super("another launcher is running on " + dataDirectory);
    }
}
