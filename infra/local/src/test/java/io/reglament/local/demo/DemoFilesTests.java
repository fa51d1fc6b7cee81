package io.reglament.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.local.lived.Parts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFilesTests {

    private static final SignIns.Row ANNA = new SignIns.Row("north", "t1", "Анна Ли", "teacher", "физика", "");
    private static final SignIns.Row BEK = new SignIns.Row("south", "p2", "Бек", "parent", "", "");

    @TempDir
    private Path directory;

    @Test
    void a_school_is_written_so_that_no_name_breaks_the_file() {
        OnAir school = new OnAir(
                "north",
                new OnAir.Names("Школа: № 1 # лучшая", "Мектеп 'биз'", "School"),
                "Asia/Bishkek",
                Path.of("/profiles/north.yaml"),
                Path.of("/demo/north.zip"),
                List.of(),
                Parts.DRAWN);
        assertThat(school.yaml(LocalDate.of(2026, 11, 19))).isEqualTo("""
                slug: 'north'
                names:
                  ru: 'Школа: № 1 # лучшая'
                  ky: 'Мектеп ''биз'''
                  en: 'School'
                zone: 'Asia/Bishkek'
                profile: '/profiles/north.yaml'
                bundle: '/demo/north.zip'
                on-air: 2026-11-19
                """);
    }

    @Test
    void user_names_are_taken_from_what_was_issued_and_from_nothing_else() {
        List<String> said = List.of("Started in 3 s", "north,t1,anna-li-7", "south,other,x-1", "a,b");
        assertThat(SignIns.named(List.of(ANNA, BEK), said)).containsExactly(ANNA.named("anna-li-7"), BEK);
    }

    @Test
    void the_list_is_kept_between_runs() {
        SignIns signIns = new SignIns(directory.resolve("state/sign-ins.tsv"));
        assertThat(signIns.rows()).isEmpty();
        signIns.keep(List.of(ANNA, BEK.named("bek-3")));
        assertThat(signIns.rows()).containsExactly(ANNA, BEK.named("bek-3"));
    }

    @Test
    void the_table_stands_in_columns_under_each_school() {
        assertThat(SignInTable.of(List.of(ANNA.named("anna"), BEK.named("bekbek"))))
                .containsExactly(
                        "  north", "    anna    Анна Ли  teacher  физика", "  south", "    bekbek  Бек      parent");
    }
}
