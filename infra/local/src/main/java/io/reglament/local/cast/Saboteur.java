package io.reglament.local.cast;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Plants one fault of each kind in rows that nothing else depends on. */
final class Saboteur {
    private final List<CsvTable> tables;

    private Saboteur(List<CsvTable> tables) {
        this.tables = tables;
    }

    /** The ten places, by file and row. */
    static List<PlantedFault> plant(List<CsvTable> tables) {
        return new Saboteur(tables).plant();
    }

    private List<PlantedFault> plant() {
        CsvTable sessions = table("academicSessions");
        int holiday = sessions.rowWhere("type", "ext:holiday", 2);
        return Stream.of(
                        sessions.spoil(holiday, "endDate", "2001-01-01"),
                        table("classes").spoil(13, "classType", "club"),
                        table("demographics").spoil(5, "birthDate", "31.12.2015"),
                        table("enrollments").spoil(40, "classSourcedId", "nowhere"),
                        table("enrollments").spoil(57, "beginDate", "2026-13-40"),
                        table("roles").spoil(20, "role", "wizard"),
                        table("roles").spoil(33, "userSourcedId", "nobody"),
                        table("timetable").spoil(77, "weekday", "8"),
                        table("users").spoil(70, "givenName", ""),
                        table("users").spoil(81, "enabledUser", "maybe"))
                .sorted(Comparator.comparing(PlantedFault::file).thenComparingInt(PlantedFault::row))
                .toList();
    }

    private CsvTable table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
