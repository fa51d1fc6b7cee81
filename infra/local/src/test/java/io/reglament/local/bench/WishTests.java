package io.reglament.local.bench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.local.console.Trouble;
import java.util.List;
import org.junit.jupiter.api.Test;

class WishTests {

    @Test
    void takes_what_can_be_done() {
        assertThatCode(wish(List.of(1, 20), 8)::check).doesNotThrowAnyException();
    }

    @Test
    void refuses_what_cannot() {
        assertThatThrownBy(wish(List.of(20, 1), 8)::check)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("growing");
        assertThatThrownBy(wish(List.of(0), 8)::check).isInstanceOf(Trouble.class);
        assertThatThrownBy(wish(List.of(1), 17)::check)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("--users");
    }

    private static Wish wish(List<Integer> schools, int users) {
        return new Wish(schools, 1_000, 1, users, 0, List.of(), false, false);
    }
}
