package io.reglament.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;

/**
 * A PostgreSQL server of our own on the loopback, without installation. Its data survive a kill -9 of this process, of
 * the server, and of both; a server left behind by a killed launcher is stopped and started anew. Beside the data
 * directory lie its log, its lock and the superuser's secret.
 */
public final class LocalPostgres implements AutoCloseable {

    /**
     * What a server is started with.
     *
     * @param dataDirectory made when missing; its parent also takes the log, lock and secret
     * @param binaries where the server's programs are unpacked, once for each version
     * @param port on 127.0.0.1; 0 takes a free one
     * @param durable false only for tests: faster, and a power cut loses data
     * @param maxConnections over all roles, at least 5
     * @param sharedMegabytes what the server keeps in memory of its own, at least 16
     */
    public record Settings(
            Path dataDirectory, Path binaries, int port, boolean durable, int maxConnections, int sharedMegabytes) {
        private static final int USUAL_SHARED_MEGABYTES = 128;

        /** With as much memory as PostgreSQL takes by itself. */
        public Settings(Path dataDirectory, Path binaries, int port, boolean durable, int maxConnections) {
            this(dataDirectory, binaries, port, durable, maxConnections, USUAL_SHARED_MEGABYTES);
        }

        public Settings {
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException("no port: " + port);
            }
            if (maxConnections < 5) {
                throw new IllegalArgumentException("too few connections: " + maxConnections);
            }
            if (sharedMegabytes < 16) {
                throw new IllegalArgumentException("too little memory: " + sharedMegabytes);
            }
        }
    }

    private final EmbeddedPostgres server;
    private final Cluster cluster;
    private final Path dataDirectory;
    private final DirectoryLock lock;

    private LocalPostgres(EmbeddedPostgres server, Cluster cluster, Path dataDirectory, DirectoryLock lock) {
        this.server = server;
        this.cluster = cluster;
        this.dataDirectory = dataDirectory;
        this.lock = lock;
    }

    /**
     * Starts a server and returns when it answers. Throws {@link PortTaken}, {@link DataDirectoryInUse}, or
     * {@link UncheckedIOException} when the files or the server itself fail (its log says why).
     */
    public static LocalPostgres start(Settings settings) {
        try {
            Files.createDirectories(settings.dataDirectory());
            Files.createDirectories(settings.binaries());
            Path dataDirectory = settings.dataDirectory().toRealPath();
            return start(settings, dataDirectory, DirectoryLock.take(dataDirectory));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start on " + settings.dataDirectory(), e);
        }
    }

    private static LocalPostgres start(Settings settings, Path dataDirectory, DirectoryLock lock) throws IOException {
        try {
            new LeftBehind(dataDirectory).clear();
            Superuser superuser = new Superuser(dataDirectory);
            superuser.prepare();
            EmbeddedPostgres server = new Server(settings, dataDirectory, superuser).start();
            Cluster cluster = new Cluster("127.0.0.1", server.getPort(), Superuser.NAME, superuser.password());
            return new LocalPostgres(server, cluster, dataDirectory, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Roles, their passwords, and the databases {@code reglament} and {@code keycloak}. May be repeated. */
    public void prepare(Passwords passwords) {
        cluster.prepare(passwords);
    }

    /** The server as its superuser sees it. */
    public Cluster cluster() {
        return cluster;
    }

    /** The address of a database, without user and password. */
    public String jdbcUrl(String database) {
        return cluster.jdbcUrl(database);
    }

    public int port() {
        return cluster.port();
    }

    /** The server's process. Throws {@link IllegalStateException} when it has ended. */
    public long pid() {
        try {
            return PostmasterPid.read(dataDirectory).map(PostmasterPid::pid).orElseThrow();
        } catch (IOException | NoSuchElementException e) {
            throw new IllegalStateException("PostgreSQL is not running on " + dataDirectory, e);
        }
    }

    /** Stops the server without waiting for its clients and returns when it is down. May be repeated. */
    @Override
    public void close() {
        if (!lock.channel().isOpen()) {
            // Closed before: by now the directory may serve another launcher.
            return;
        }
        try (lock) {
            // The library gives up after five seconds; a big checkpoint takes longer.
            server.close();
            new LeftBehind(dataDirectory).clear();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop on " + dataDirectory, e);
        }
    }
}
