package io.reglament.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostmasterPidTests {

    @Test
    void readsProcessPortAndSharedMemory() {
        var lines =
                List.of("4711", "/data", "1700000000", "5432", "", "127.0.0.1", "  5432001        65538", "ready   ");

        assertThat(PostmasterPid.parse(lines)).contains(new PostmasterPid(4711, 5432, 65538));
    }

    @Test
    void aServerJustStartingHasSaidOnlyItsProcess() {
        assertThat(PostmasterPid.parse(List.of("4711", "/data"))).contains(new PostmasterPid(4711, 0, -1));
    }

    @Test
    void garbageIsNobody() {
        assertThat(PostmasterPid.parse(List.of("x"))).isEmpty();
        assertThat(PostmasterPid.parse(List.of())).isEmpty();
    }

    @Test
    void aSegmentIsAttachedWhileSomebodyUsesIt() {
        var listing = List.of(
                "       key      shmid perms                  size  cpid  lpid nattch   uid",
                "   5432001      65538   600                    56  4711  4712      2     0",
                "   5432002      65539   600                    56  4713  4714      0     0");

        assertThat(LeftBehind.attached(listing, 65538)).isTrue();
        assertThat(LeftBehind.attached(listing, 65539)).isFalse();
        assertThat(LeftBehind.attached(listing, 1)).isFalse();
    }
}
