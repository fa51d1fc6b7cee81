package io.reglament.testsupport;

import io.reglament.local.postgres.Cluster;
import java.util.Optional;

/** The one PostgreSQL server of a test JVM. */
final class TestServer {

    private TestServer() {}

    static Cluster start() {
        Optional<String> wish = Optional.ofNullable(System.getProperty(PostgresChoice.PROPERTY));
        return switch (PostgresChoice.of(wish, DockerEngine::answers)) {
            case DOCKER -> DockerEngine.start();
            case EMBEDDED -> EmbeddedServer.start();
        };
    }
}
