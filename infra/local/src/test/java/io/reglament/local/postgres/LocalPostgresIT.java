package io.reglament.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {

    private static final Passwords PASSWORDS = new Passwords("o-secret", "a-secret", "r-secret", "k-secret");

    @TempDir
    Path temp;

    private LocalPostgres.Settings settings;

    @BeforeEach
    void settings() throws IOException {
        settings = on(freePort());
    }

    @Test
    void restartKeepsDataAndRoles() throws Exception {
        try (LocalPostgres first = LocalPostgres.start(settings)) {
            first.prepare(PASSWORDS);
            owner(first, "create table kept as select 42 as answer");
        }
        try (LocalPostgres second = LocalPostgres.start(settings)) {
            second.prepare(PASSWORDS);
            assertThat(ask(second, "select answer from kept")).isEqualTo("42");
            assertThat(second.port()).isEqualTo(settings.port());
        }
    }

    @Test
    void aDurableServerSyncsListensOnTheLoopbackAndSortsKyrgyz() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(settings)) {
            server.prepare(PASSWORDS);
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(ask(server, "show " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "select string_agg(w, '' order by w) from unnest('{я,ё,а,е}'::text[]) w"))
                    .isEqualTo("аеёя");
        }
    }

    @Test
    void everyRoleNeedsItsPassword() {
        try (LocalPostgres server = LocalPostgres.start(settings)) {
            server.prepare(PASSWORDS);
            for (String role : List.of("reglament_owner", "reglament_app", "reglament_report", "postgres")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(role)
                        .isThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("reglament"), role, "wrong"))
                        .withMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void killingTheServerLosesNoCommittedRow() throws Exception {
        try (LocalPostgres first = LocalPostgres.start(settings)) {
            first.prepare(PASSWORDS);
            owner(first, "create table kept as select 42 as answer");
            Processes.kill(first.pid());
        }
        try (LocalPostgres second = LocalPostgres.start(settings)) {
            assertThat(ask(second, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void aServerLeftByAKilledLauncherIsTakenOver() throws Exception {
        long launcher = Processes.startLauncher(settings, temp);
        long orphan = Processes.serverOn(settings.dataDirectory());
        Processes.kill(launcher);
        assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isPresent();

        try (LocalPostgres server = LocalPostgres.start(settings)) {
            server.prepare(PASSWORDS);
            assertThat(server.pid()).isNotEqualTo(orphan);
        }
    }

    @Test
    void closingTwiceDoesNotStopTheNextServer() {
        LocalPostgres first = LocalPostgres.start(settings);
        first.close();
        try (LocalPostgres second = LocalPostgres.start(settings)) {
            first.close();
            assertThat(ProcessHandle.of(second.pid())).isPresent();
            second.prepare(PASSWORDS);
        }
    }

    @Test
    void aSecondLauncherIsRefusedWhileTheFirstLives() {
        try (LocalPostgres first = LocalPostgres.start(settings)) {
            assertThatExceptionOfType(DataDirectoryInUse.class).isThrownBy(() -> LocalPostgres.start(settings));
            assertThat(ProcessHandle.of(first.pid())).isPresent();
        }
    }

    @Test
    void aPidFileNamingAForeignLivingProcessIsRemoved() throws Exception {
        LocalPostgres.start(settings).close();
        Path data = settings.dataDirectory();
        String foreign = ProcessHandle.current().pid() + "\n" + data + "\n1700000000\n5432\n\n127.0.0.1\n";
        Files.writeString(PostmasterPid.file(data), foreign);

        try (LocalPostgres server = LocalPostgres.start(settings)) {
            assertThat(server.pid()).isNotEqualTo(ProcessHandle.current().pid());
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(settings.port(), 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatExceptionOfType(PortTaken.class)
                    .isThrownBy(() -> LocalPostgres.start(settings))
                    .satisfies(refusal -> assertThat(refusal.port()).isEqualTo(taken.getLocalPort()));
        }
        LocalPostgres.start(settings).close();
    }

    @Test
    void aFirstStartCutShortBeginsAnewButForeignDataAreNotTouched() throws Exception {
        Path data = Files.createDirectories(settings.dataDirectory());
        Files.writeString(data.resolve("PG_VERSION"), "18");
        assertThatExceptionOfType(java.io.UncheckedIOException.class).isThrownBy(() -> LocalPostgres.start(settings));
        assertThat(data.resolve("PG_VERSION")).exists();

        Files.writeString(data.resolveSibling("data.superuser.new"), "secret");
        LocalPostgres.start(settings).close();
    }

    private LocalPostgres.Settings on(int port) {
        return new LocalPostgres.Settings(temp.resolve("data"), Processes.BINARIES, port, true, 20);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void owner(LocalPostgres server, String sql) throws SQLException {
        try (Connection c = DriverManager.getConnection(server.jdbcUrl("reglament"), "reglament_owner", "o-secret");
                Statement s = c.createStatement()) {
            s.execute("create schema if not exists reglament_owner");
            s.execute(sql);
        }
    }

    private static String ask(LocalPostgres server, String sql) throws SQLException {
        try (Connection c = DriverManager.getConnection(server.jdbcUrl("reglament"), "reglament_owner", "o-secret");
                Statement s = c.createStatement();
                ResultSet rows = s.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
