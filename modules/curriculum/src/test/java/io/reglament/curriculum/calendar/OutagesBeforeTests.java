package io.reglament.curriculum.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.Outage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutagesBeforeTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

    @ParameterizedTest(name = "{0}, idle since {1}: {2}")
    @CsvSource({
        // None, and one whose time was over the day before.
        "'', 2026-11-20, 2026-11-20",
        "2026-11-10/2026-11-16, 2026-11-20, 2026-11-20",
        "2026-11-10/2026-11-17, 2026-11-20, 2026-11-10",
        // What ended on a day without school moved on to this one.
        "2026-11-10/2026-11-13, 2026-11-16, 2026-11-10",
        "2026-11-10/2026-11-12, 2026-11-16, 2026-11-20",
        // One that reaches the beginning of another.
        "2026-11-10/2026-11-17 2026-11-03/2026-11-07, 2026-11-20, 2026-11-03",
        "2026-11-10/2026-11-17 2026-11-03/2026-11-06, 2026-11-20, 2026-11-10",
        // It goes on.
        "2026-10-01/, 2026-11-20, 2026-10-01"
    })
    void howFarBackAnOutageReachesThisDay(String outages, LocalDate idle, LocalDate began) {
        assertThat(new OutagesBefore(read(outages), ZONE, 3).reaching(FRIDAY, idle))
                .isEqualTo(began);
    }

    private static List<Outage> read(String outages) {
        return Arrays.stream(outages.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("/", -1))
                .map(days -> outage(days[0], days[1]))
                .toList();
    }

    private static Outage outage(String from, String until) {
        return new Outage(
                new UUID(0, 1),
                LocalDate.parse(from).atTime(10, 0).atZone(ZONE).toInstant(),
                Optional.of(until)
                        .filter(day -> !day.isEmpty())
                        .map(day ->
                                LocalDate.parse(day).atTime(9, 0).atZone(ZONE).toInstant()),
                List.of());
    }
}
