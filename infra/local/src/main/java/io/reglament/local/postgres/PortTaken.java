package io.reglament.local.postgres;

/** Another program listens on the loopback port that was asked for. */
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int port;

    PortTaken(int port) {
        super("port " + port + " on 127.0.0.1 is taken by another program");
        this.port = port;
    }

    /** The port asked for. */
    public int port() {
        return port;
    }
}
