package io.reglament.tenancy.wall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresFloorTests {

    @ParameterizedTest
    @CsvSource({
        "18.7, 180007, true",
        "18.7, 180008, true",
        "18.7, 180006, false",
        "18.7, 190000, true",
        "18.7, 170012, false",
        "18.6, 180006, true",
        "15.20, 150020, true",
        "15.20, 150019, false",
        "15.20, 160001, true",
        "18.10, 180009, false",
        "18.10, 180010, true"
    })
    void aServerIsTrustedFromItsFloorOn(String floor, int server, boolean trusted) {
        assertThat(PostgresFloor.parse(floor).fault(server).isEmpty()).isEqualTo(trusted);
    }

    @ParameterizedTest
    @CsvSource({"18.7, 180006, PostgreSQL 18.6 is older than reglament.postgres.floor=18.7"})
    void theFaultNamesBothVersions(String floor, int server, String fault) {
        assertThat(PostgresFloor.parse(floor).fault(server)).hasValue(fault);
    }
}
