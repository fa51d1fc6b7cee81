package io.reglament.local.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reglament.local.console.Trouble;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceTests {

    @TempDir
    private Path directory;

    private Var var;

    @BeforeEach
    void prepare() {
        var = new Var(directory);
        var.prepare();
    }

    @Test
    void a_second_launcher_is_refused_with_the_process_of_the_first() {
        HouseLock first = HouseLock.take(var);
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> HouseLock.take(var))
                .withMessageContaining("process " + ProcessHandle.current().pid());
        first.close();
        assertThatCode(() -> HouseLock.take(var).close()).doesNotThrowAnyException();
    }

    @Test
    void too_little_disk_is_told() {
        assertThatCode(() -> var.demandRoom(2L << 30)).doesNotThrowAnyException();
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> var.demandRoom((2L << 30) - 1))
                .withMessageContaining("2047 MB free")
                .withMessageContaining("2048 MB needed");
    }

    @Test
    void emptying_takes_the_data_and_leaves_the_rest() throws Exception {
        Files.createDirectories(var.postgres().resolve("base/1"));
        Files.writeString(var.state().resolve("note"), "x");
        Files.writeString(var.secrets(), "kept");
        var.empty();
        assertThat(var.postgres().getParent()).doesNotExist();
        assertThat(var.state()).doesNotExist();
        assertThat(var.secrets()).hasContent("kept");
    }

    @Test
    void a_taken_port_names_the_option_that_changes_it() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Ports ports = new Ports(taken.getLocalPort(), 0, 0, 0, 0, 0, 0);
            assertThatExceptionOfType(Trouble.class)
                    .isThrownBy(ports::demandFree)
                    .withMessageStartingWith("port " + taken.getLocalPort() + " is taken")
                    .withMessageEndingWith("choose another with --port");
        }
        assertThatCode(() -> new Ports(0, 0, 0, 0, 0, 0, 0).demandFree()).doesNotThrowAnyException();
    }

    @Test
    void ports_are_remembered() {
        assertThat(Ports.remembered(var)).isEqualTo(Ports.USUAL);
        Ports.from(9_000).remember(var);
        assertThat(Ports.remembered(var)).isEqualTo(new Ports(9_000, 9_001, 9_002, 9_003, 9_004, 9_005, 9_006));
    }

    @Test
    void the_holder_of_a_port_is_read_from_either_tool() {
        assertThat(PortHolder.fromSs("LISTEN 0 4096 127.0.0.1:8080 0.0.0.0:* users:((\"java\",pid=4711,fd=9))"))
                .contains("java, process 4711");
        assertThat(PortHolder.fromLsof("p4711\ncjava\nf9\n")).contains("java, process 4711");
        assertThat(PortHolder.fromSs("")).isEmpty();
        assertThat(PortHolder.fromLsof("")).isEmpty();
    }
}
