package io.reglament.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

    @ParameterizedTest
    @ValueSource(strings = {"ab", "spb-152", "a1-b2-c3", "0123456789012345678901234567890123456789"})
    void whatIsOneIsRead(String text) {
        assertThat(Slug.parse(text)).hasValue(new Slug(text));
        assertThat(new Slug(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "A-b",
                "-ab",
                "ab-",
                "a--b",
                "a b",
                "ab\n",
                "аб",
                "ab/cd",
                "..",
                "ab%2f",
                "01234567890123456789012345678901234567890"
            })
    void whatIsNoneIsNotThere(String text) {
        assertThat(Slug.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text));
    }
}
