package io.reglament.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;

/** Starts the embedded server on a data directory nobody else uses. */
final class Server {

    // Long enough to recover from a crash in the middle of heavy writing.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final LocalPostgres.Settings settings;
    private final Path dataDirectory;
    private final Superuser superuser;

    Server(LocalPostgres.Settings settings, Path dataDirectory, Superuser superuser) {
        this.settings = settings;
        this.dataDirectory = dataDirectory;
        this.superuser = superuser;
    }

    EmbeddedPostgres start() throws IOException {
        demandFreePort();
        EmbeddedPostgres started = configured().start();
        superuser.settle();
        return started;
    }

    private EmbeddedPostgres.Builder configured() throws IOException {
        Redirect log = Redirect.appendTo(logFile().toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(dataDirectory)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(settings.binaries().toFile())
                .setPort(settings.port())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                // A file, not a pipe to this process: the server may outlive it.
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", Integer.toString(settings.maxConnections()))
                .setServerConfig("shared_buffers", settings.sharedMegabytes() + "MB")
                .setConnectConfig("password", superuser.password());
        initialised(builder);
        return durability(builder);
    }

    // The library turns these into options of initdb, after its own "-A trust", so that the last word is ours.
    private void initialised(EmbeddedPostgres.Builder builder) {
        builder.setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", superuser.file().toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "ru-RU");
    }

    // The library starts PostgreSQL with "-F", which loses data on a power cut: say it in full.
    private EmbeddedPostgres.Builder durability(EmbeddedPostgres.Builder builder) {
        String value = settings.durable() ? "on" : "off";
        return builder.setServerConfig("fsync", value)
                .setServerConfig("synchronous_commit", value)
                .setServerConfig("full_page_writes", value);
    }

    private Path logFile() {
        return dataDirectory.resolveSibling(dataDirectory.getFileName() + ".log");
    }

    private void demandFreePort() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()));
        } catch (IOException e) {
            throw new PortTaken(settings.port());
        }
    }
}
