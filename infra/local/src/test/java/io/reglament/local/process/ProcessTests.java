package io.reglament.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reglament.local.console.Trouble;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessTests {

    @TempDir
    private Path directory;

    @Test
    void a_child_is_noted_and_stopped() {
        Child child = Child.start(plan("sleep 600"));
        assertThat(pidFile().living()).map(ProcessHandle::pid).contains(child.pid());
        child.close();
        // The handle's end and the process' end are told by different threads, so the second may come a moment later.
        assertThat(child.ended()).succeedsWithin(Duration.ofSeconds(10));
        assertThat(pidFile().file()).doesNotExist();
    }

    @Test
    void a_child_that_fails_tells_the_end_of_its_log() {
        Child child = Child.start(plan("echo first; echo the reason; exit 3"));
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(child::demandSuccess)
                .withMessageStartingWith("some part ended with 3")
                .withMessageEndingWith("the reason");
    }

    @Test
    void a_secret_in_the_environment_reaches_the_child() throws Exception {
        Child child = Child.start(plan("echo \"got $SECRET\""));
        child.demandSuccess();
        assertThat(log()).hasContent("got it");
    }

    @Test
    void the_log_of_the_run_before_is_kept() {
        Child.start(plan("echo one")).demandSuccess();
        Child.start(plan("echo two")).demandSuccess();
        assertThat(log()).hasContent("two");
        assertThat(directory.resolve("part.log.before")).hasContent("one");
    }

    @Test
    void leftovers_of_a_killed_launcher_are_stopped() {
        Child child = Child.start(plan("sleep 600"));
        assertThat(Leftovers.stop(directory)).containsExactly("some-part");
        assertThat(child.ended().join()).isNotZero();
        assertThat(Leftovers.stop(directory)).isEmpty();
    }

    @Test
    void a_number_given_to_another_process_is_left_alone() throws Exception {
        ProcessHandle me = ProcessHandle.current();
        Files.writeString(pidFile().file(), me.pid() + " 12345");
        assertThat(pidFile().living()).isEmpty();
        assertThat(Leftovers.stop(directory)).isEmpty();
        assertThat(pidFile().file()).doesNotExist();
    }

    @Test
    void lines_of_a_command_are_told_and_its_errors_logged() {
        List<String> lines = new ArrayList<>();
        Telling.start(plan("echo a; echo oops >&2; echo b")).read(lines::add);
        assertThat(lines).containsExactly("a", "b");
        assertThat(log()).hasContent("oops");
    }

    @Test
    void a_part_that_dies_while_starting_is_not_waited_for() {
        Child child = Child.start(plan("echo no way; exit 1"));
        Readiness never = new Readiness(URI.create("http://127.0.0.1:1/health"), Duration.ofMinutes(5));
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> never.await(child))
                .withMessageStartingWith("some part ended while starting")
                .withMessageContaining("no way");
    }

    @Test
    void a_part_that_takes_too_long_is_told() {
        try (Child child = Child.start(plan("sleep 600"))) {
            Readiness never = new Readiness(URI.create("http://127.0.0.1:1/health"), Duration.ZERO);
            assertThatExceptionOfType(Trouble.class)
                    .isThrownBy(() -> never.await(child))
                    .withMessageStartingWith("some part was not ready in 0 s");
        }
    }

    private Child.Plan plan(String script) {
        return new Child.Plan("some part", List.of("/bin/sh", "-c", script), Map.of("SECRET", "it"), log(), directory);
    }

    private Path log() {
        return directory.resolve("part.log");
    }

    private PidFile pidFile() {
        return new PidFile(directory.resolve("some-part.pid"));
    }
}
