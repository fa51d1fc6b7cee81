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

    @Test
    void names_the_operations_when_it_knows_none_of_that_name() {
        assertThatCode(only("inbox", "term-mark")::check).doesNotThrowAnyException();
        assertThatThrownBy(only("post")::check)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("term-mark")
                .hasMessageContaining("inbox");
    }

    private static Wish only(String... keys) {
        return new Wish(List.of(1), 1_000, 1, 8, 0, List.of(keys), false, false);
    }

    private static Wish wish(List<Integer> schools, int users) {
        return new Wish(schools, 1_000, 1, users, 0, List.of(), false, false);
    }
}
