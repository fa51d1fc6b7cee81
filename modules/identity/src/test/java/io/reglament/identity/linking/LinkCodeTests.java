package io.reglament.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCodeTests {
    @Test
    void a_code_is_read_as_it_was_shown_however_it_is_typed() {
        LinkCode code = new LinkCode("0123456789AB");
        assertThat(code.shown()).isEqualTo("0123-4567-89AB");
        assertThat(LinkCode.parse("0123-4567-89ab")).contains(code);
        assertThat(LinkCode.parse(" O1 23\t4567 89 AB")).contains(code);
        assertThat(LinkCode.parse("olZ34567-89AB")).contains(new LinkCode("01Z3456789AB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123-4567-89A", "0123-4567-89ABC", "0123-4567-89AÄ", "0123-4567-89AU", "null"})
    void anything_else_is_none(String typed) {
        assertThat(LinkCode.parse(typed)).isEmpty();
        assertThat(LinkCode.parse("0".repeat(10_000))).isEmpty();
    }

    @Test
    void codes_differ_and_do_not_print_themselves() {
        Set<LinkCode> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            codes.add(LinkCode.next());
        }
        assertThat(codes).hasSize(1000);
        assertThat(codes).allSatisfy(code -> {
            assertThat(LinkCode.parse(code.shown())).contains(code);
            assertThat(code.toString()).doesNotContain(code.letters());
        });
    }
}
