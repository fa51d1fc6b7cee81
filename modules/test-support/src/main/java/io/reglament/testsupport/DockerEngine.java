package io.reglament.testsupport;

import io.reglament.local.postgres.Cluster;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A PostgreSQL server in a container, where an engine answers. */
final class DockerEngine {

    private static final String IMAGE = "postgres:18";

    private DockerEngine() {}

    // Testcontainers' own search is slow and logs a page of errors: it runs only where there is a trace of an engine.
    static boolean answers() {
        return leavesATrace() && DockerClientFactory.instance().isDockerAvailable();
    }

    // Nothing stops it here: Testcontainers removes what it started when the JVM ends.
    static Cluster start() {
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);
        container.setCommand("postgres", "-c", "fsync=off", "-c", "max_connections=" + EmbeddedServer.CONNECTIONS);
        container.start();
        return new Cluster(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getUsername(),
                container.getPassword());
    }

    private static boolean leavesATrace() {
        Path home = Path.of(System.getProperty("user.home"));
        return System.getenv("DOCKER_HOST") != null
                || Stream.of(
                                Path.of("/var/run/docker.sock"),
                                Path.of(System.getenv().getOrDefault("XDG_RUNTIME_DIR", "/nowhere"), "docker.sock"),
                                home.resolve(".docker/run/docker.sock"),
                                home.resolve(".docker/desktop/docker.sock"),
                                home.resolve(".testcontainers.properties"))
                        .anyMatch(Files::exists);
    }
}
