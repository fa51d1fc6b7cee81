package io.reglament.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrowthTests {

    @Test
    void every_further_table_stands_beside_the_first_with_the_floors_own_growth() {
        assertThat(new Growth(List.of(table(1, 10, 2), table(20, 11, 3), table(200, 12, 2))).lines())
                .contains(
                        "Growth of the CPU-ms against 1 school (goal: application and database together within 15 %):",
                        "| operation | 20 schools | floor | 200 schools | floor |",
                        "| open a sheet | +10 % | +50 % | +20 %, missed | +0 % |");
    }

    @Test
    void one_table_alone_has_grown_by_nothing() {
        assertThat(new Growth(List.of(table(1, 10, 2))).lines()).isEmpty();
    }

    private static Results table(int schools, double cost, double floor) {
        Operation sheet = new Operation("sheet", "open a sheet", false, _ -> 0, _ -> 0);
        Results.Line line = new Results.Line(sheet, figures(cost - 1, 1), figures(0, floor));
        return new Results(schools, 1, new Memory(1, 1), 1, 1, List.of(line), Map.of(), Map.of());
    }

    private static Figures figures(double platform, double database) {
        return new Figures(100, 10, 1, 2, platform, database, 100);
    }
}
