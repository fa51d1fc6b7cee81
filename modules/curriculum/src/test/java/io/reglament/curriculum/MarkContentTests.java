package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkContentTests {
    @ParameterizedTest
    @CsvSource({
        "1, 1, '', false",
        "1, 1, хорошо, false",
        "1, 2, '', true",
        "2, 2, '', false",
        "2, 2, пересдача, true",
        "2, 1, за содержание, false",
        "2, 3, '', true"
    })
    void a_retakes_mark_stands_beyond_the_works_own_or_with_a_comment(
            int own, int ordinal, String comment, boolean retake) {
        UUID id = new UUID(0, 1);
        MarkContent mark = new MarkContent(id, new PersonId(id), ordinal, "4", comment, Optional.empty());

        assertThat(mark.retakes(own)).isEqualTo(retake);
    }
}
