package io.reglament.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {

    @Test
    void areOfVersionSevenAllDifferentAndOrderedByTime() {
        List<UUID> ids = Stream.generate(Ids::next).limit(10_000).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(ids.stream().map(IdsTests::milliseconds)).isSorted();
    }

    private static Long milliseconds(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }
}
