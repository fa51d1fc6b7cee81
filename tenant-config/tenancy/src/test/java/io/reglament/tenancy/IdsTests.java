package io.reglament.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {

    @Test
    void areOfVersionSevenAllDifferentAndInTheOrderInWhichTheyWereMade() {
        List<UUID> ids = Stream.generate(Ids::next).limit(20_000).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(ids).isSorted();
    }
}
