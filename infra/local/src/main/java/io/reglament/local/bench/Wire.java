package io.reglament.local.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A listener between application and database that counts what is said: statements, and the times somebody waits for an
 * answer. Only for counting: it costs time of its own.
 */
final class Wire implements AutoCloseable {
    private final ServerSocket door;
    private final int database;
    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong trips = new AtomicLong();
    private final Queue<String> words = new ConcurrentLinkedQueue<>();

    /** So far. */
    record Count(long statements, long trips) {
        Count since(Count before) {
            return new Count(statements - before.statements, trips - before.trips);
        }
    }

    private Wire(ServerSocket door, int database) {
        this.door = door;
        this.database = database;
    }

    static Wire to(int databasePort) {
        try {
            Wire wire = new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), databasePort);
            Thread.ofVirtual().start(wire::listen);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    Count count() {
        return new Count(statements.get(), trips.get());
    }

    /** What was said since the last time this was asked, in order. */
    List<String> words() {
        List<String> said = new ArrayList<>();
        for (String one = words.poll(); one != null; one = words.poll()) {
            said.add(one);
        }
        return said;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
                caller.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> pass(caller, server, new Heard(statements, trips, words::add)::hear));
                Thread.ofVirtual().start(() -> pass(server, caller, (_, _) -> {}));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private interface Ear {
        void hear(byte[] said, int length);
    }

    private static void pass(Socket from, Socket to, Ear ear) {
        byte[] buffer = new byte[64 << 10];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                ear.hear(buffer, length);
                out.write(buffer, 0, length);
            }
        } catch (IOException hungUp) {
            // One side is gone; the other is told by closing.
        }
    }
}
