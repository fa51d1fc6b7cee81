package io.reglament.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.local.cast.CastMember;
import io.reglament.local.cast.DemoSchool;
import io.reglament.local.cast.DemoSchools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/demo.md says who is who: in each school's column stand people of its cast, in the parts they play. */
class DemoPageTests {
    private static final Path PAGE = Path.of("../../docs/demo.md");
    private static final int ROWS = 12;

    @TempDir
    private Path directory;

    @Test
    void the_page_names_the_cast_as_it_is() throws IOException {
        List<DemoSchool> schools = DemoSchools.write(directory, LocalDate.of(2026, 11, 20));
        List<String[]> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| |"))
                .map(line -> line.split("\\|", -1))
                .toList();
        assertThat(rows).hasSize(ROWS);
        for (int column = 0; column < schools.size(); column++) {
            DemoSchool school = schools.get(column);
            Map<String, String> names =
                    school.cast().stream().collect(Collectors.toMap(CastMember::sourcedId, CastMember::fullName));
            int cell = column + 2;
            assertThat(rows).allSatisfy(row -> assertThat(names.values()).anyMatch(row[cell].strip()::startsWith));
            assertThat(rows.get(7)[cell].strip())
                    .isEqualTo(names.get(school.parts().late()));
            assertThat(rows.get(8)[cell].strip())
                    .isEqualTo(names.get(school.parts().ill()));
            assertThat(rows.get(9)[cell].strip())
                    .startsWith(names.get(school.parts().sick()));
            assertThat(rows.subList(5, 7))
                    .extracting(row -> row[cell].strip())
                    .containsExactlyElementsOf(
                            school.parts().diligent().stream().map(names::get).toList());
        }
    }
}
