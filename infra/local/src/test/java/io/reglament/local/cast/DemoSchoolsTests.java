package io.reglament.local.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoSchoolsTests {
    @TempDir
    private static Path directory;

    private static List<DemoSchool> schools = List.of();

    @BeforeAll
    static void write() {
        schools = DemoSchools.write(directory.resolve("demo"), LocalDate.of(2026, 11, 21));
    }

    @Test
    void fourSchoolsStandInTheirZonesWithNamesInThreeLanguages() {
        assertThat(schools)
                .extracting(DemoSchool::slug)
                .containsExactly("smidovich-3", "spb-152", "bishkek-48", "netschool");
        assertThat(schools)
                .extracting(DemoSchool::zone)
                .containsExactly("Asia/Vladivostok", "Europe/Moscow", "Asia/Bishkek", "Europe/Moscow");
        assertThat(schools).allSatisfy(school -> {
            assertThat(school.names()).containsOnlyKeys("ru", "ky", "en");
            assertThat(school.bundle()).isNotEmptyFile();
        });
    }

    @Test
    void theCastOfASchoolIsSixteenPeople() {
        assertThat(schools).allSatisfy(school -> {
            assertThat(school.cast()).hasSize(16).doesNotHaveDuplicates();
            assertThat(school.cast().stream().map(CastMember::role))
                    .containsExactlyInAnyOrder(
                            "head",
                            "deputyHead",
                            "deputyHead",
                            "administrator",
                            "teacher",
                            "teacher",
                            "teacher",
                            "classTeacher",
                            "student",
                            "student",
                            "student",
                            "parent",
                            "parent",
                            "parent",
                            "inspector",
                            "buildingAdministrator");
            assertThat(school.cast().stream().map(CastMember::fullName)).doesNotHaveDuplicates();
        });
    }

    @Test
    void oneTeacherOfEverySchoolTeachesMathematicsInGradesNineAndTen() {
        assertThat(schools)
                .allSatisfy(school -> assertThat(school.cast())
                        .anySatisfy(member -> assertThat(member.note()).contains("математика", "9-А", "10-А")));
    }

    @Test
    void everyTeacherOfTheCastHasLessonsOnEverySchoolDay() {
        for (DemoSchool demo : schools) {
            for (CastMember member : demo.cast()) {
                if (member.role().equals("teacher") || member.role().equals("classTeacher")) {
                    assertThat(weekdays(demo, member))
                            .as("%s %s", demo.slug(), member)
                            .hasSize(5);
                }
            }
        }
    }

    @Test
    void whoPlaysAPartInTheYearCanSignIn() {
        assertThat(schools).allSatisfy(school -> {
            DemoParts parts = school.parts();
            assertThat(school.cast().stream().map(CastMember::sourcedId))
                    .contains(parts.late(), parts.ill(), parts.sick())
                    .containsAll(parts.diligent());
            assertThat(parts.diligent()).doesNotContain(parts.late(), parts.ill());
        });
    }

    @Test
    void whoIsIllForTwoWeeksIsReplacedInEveryLessonAndNoLongerThanThat() {
        for (DemoSchool demo : schools) {
            List<String[]> rows = ZipLines.of(demo.bundle(), "timetable.csv").stream()
                    .map(line -> line.split(",", -1))
                    .toList();
            List<String[]> replaced = rows.stream()
                    .filter(cells -> cells[10].equals("2026-09-28"))
                    .toList();
            assertThat(replaced).as(demo.slug()).isNotEmpty().allSatisfy(cells -> {
                assertThat(cells[4]).isNotEqualTo(demo.parts().ill());
                assertThat(cells[11]).isEqualTo("2026-10-09");
            });
            long own = rows.stream()
                    .filter(cells -> cells[4].equals(demo.parts().ill()) && cells[10].equals("2026-10-10"))
                    .count();
            assertThat(own).isEqualTo(replaced.size());
        }
    }

    @Test
    void aParentWithChildrenInTwoSchoolsIsOnePersonWithTwoIds() {
        Set<String> names = new HashSet<>();
        Set<String> twice = schools.stream()
                .flatMap(school -> school.cast().stream())
                .filter(member -> member.role().equals("parent"))
                .map(CastMember::fullName)
                .filter(name -> !names.add(name))
                .collect(Collectors.toSet());

        assertThat(twice).hasSize(2);
        assertThat(schools)
                .allSatisfy(school -> assertThat(school.cast())
                        .anyMatch(member -> member.role().equals("parent") && twice.contains(member.fullName())));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01,2026", "2026-12-31,2026", "2027-05-26,2026", "2027-08-31,2026", "2026-06-01,2025"})
    void theSchoolYearIsTheOneTodayFallsIn(LocalDate today, int year) {
        assertThat(DemoSchools.yearStart(today)).isEqualTo(LocalDate.of(year, 9, 1));
    }

    private static Set<String> weekdays(DemoSchool demo, CastMember member) {
        return ZipLines.of(demo.bundle(), "timetable.csv").stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[4].equals(member.sourcedId()))
                .map(cells -> cells[5])
                .collect(Collectors.toSet());
    }
}
