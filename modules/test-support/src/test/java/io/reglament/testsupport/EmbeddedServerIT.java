package io.reglament.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server must not outlive its tests, however they end. */
class EmbeddedServerIT {

    @TempDir
    Path temp;

    @Test
    void endsWithAKilledJvm() throws Exception {
        assertThatItEnds(tests -> tests.destroyForcibly());
    }

    @Test
    void endsWithAJvmThatEnds() throws Exception {
        assertThatItEnds(tests -> tests.getOutputStream().close());
    }

    private void assertThatItEnds(ThrowingConsumer<Process> end) throws Exception {
        Process tests = start();
        ProcessHandle server = serverOf(tests);
        ProcessHandle guard = tests.children().findFirst().orElseThrow();
        assertThat(server.isAlive()).isTrue();

        end.accept(tests);

        guard.onExit().get(1, TimeUnit.MINUTES);
        assertThat(server.isAlive()).isFalse();
        assertThat(EmbeddedServer.directoryOf(tests.pid())).doesNotExist();
    }

    private Process start() throws IOException {
        Process tests = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-D" + PostgresChoice.PROPERTY + "=embedded",
                        Tests.class.getName())
                .redirectError(temp.resolve("tests.log").toFile())
                .start();
        BufferedReader said = tests.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); !"started".equals(line); line = said.readLine()) {
            assertThat(line).as(Files.readString(temp.resolve("tests.log"))).isNotNull();
        }
        return tests;
    }

    private static ProcessHandle serverOf(Process tests) throws IOException {
        Path pid = EmbeddedServer.directoryOf(tests.pid()).resolve("data").resolve("postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst()))
                .orElseThrow();
    }

    /** A JVM that uses a database until its input ends. */
    static final class Tests {

        private Tests() {}

        public static void main(String[] args) throws IOException {
            TestDatabase.fresh();
            System.out.println("started");
            while (System.in.read() >= 0) {
                // Until the other side closes the pipe.
            }
        }
    }
}
