package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * How often journals are checked, until when works are marked and when copies are made: each school by its own
 * regulation, and what one administrator changes holds in that school alone.
 */
@Order(8)
@Journey
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnParametersIT {
    private static final String CHANGED = "spb-152";
    private static final String MATHS = "Математика";

    private final RunningHouse house;
    private final Chromium chromium;
    private final TimetableOfHouse timetable = new TimetableOfHouse();

    OwnParametersIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    @Test
    @Order(1)
    void checks_come_round_as_each_school_says_and_weekly_where_an_administrator_says_so() {
        house.moveClock("2026-12-04T10:00:00Z");
        String smidovich = duties("smidovich-3");
        String bishkek = duties("bishkek-48");
        assertThat(smidovich).contains("не реже 2 раз в месяц").contains("5.6");
        assertThat(bishkek).contains("раз в 2 недели").contains("4.2");
        assertThat(duties(CHANGED))
                .contains("ежемесячно")
                .contains("6.2")
                .doesNotContain("заместитель директора, еженедельно");

        RegulationOfSchool regulation = new RegulationOfSchool(house, chromium, CHANGED);
        regulation.change("rhythm: monthly", "rhythm: weekly");
        assertThat(regulation.said()).contains("ежемесячно").contains("еженедельно");
        regulation.approve("2026-12-07");
        house.moveClock("2026-12-07T10:00:00Z");
        assertThat(duties(CHANGED))
                .contains("заместитель директора, еженедельно")
                .contains("пн, 7 дек. – вс, 13 дек.");
        assertThat(duties("smidovich-3")).contains("заместитель директора, не реже 2 раз в месяц");
        assertThat(duties("bishkek-48")).contains("раз в 2 недели");
        assertThat(regulation.statusAt("/s/bishkek-48/regulation")).isEqualTo(404);
    }

    @Test
    @Order(2)
    void works_are_due_as_each_school_says_and_in_three_days_where_an_administrator_says_so() {
        RegulationOfSchool regulation = new RegulationOfSchool(house, chromium, CHANGED);
        regulation.change("deadline:\n", "deadline:\n  work:\n    - value: 3 days\n      not-regulated: true\n");
        assertThat(regulation.said()).contains("3 дня");
        regulation.approve("2026-12-08");

        house.moveClock("2026-12-08T16:00:00Z");
        assertThat(due(CHANGED, "2026-12-07")).isEqualTo("2026-12-14T21:00:00Z");
        assertThat(due(CHANGED, "2026-12-08")).isEqualTo("2026-12-11T21:00:00Z");
        assertThat(due("bishkek-48", "2026-12-08")).isEqualTo("2026-12-15T18:00:00Z");
        String ninth = timetable.group("smidovich-3", MATHS, "9-А");
        String day = timetable.lastDay("smidovich-3", ninth, "2026-12-08");
        assertThat(due("smidovich-3", day)).isEqualTo(timetable.laterStart("smidovich-3", ninth, day, 0));
    }

    @Test
    @Order(3)
    void copies_are_due_as_each_school_says_and_quarterly_where_an_administrator_says_so() {
        assertThat(archive("smidovich-3"))
                .contains("классы 1–9")
                .contains("классы 10–11")
                .contains("30 июня")
                .doesNotContain("Регулярная копия");
        assertThat(archive("bishkek-48")).contains("Регулярная копия").doesNotContain("Конец периода, классы");
        assertThat(archive(CHANGED)).contains("Конец учебного года").doesNotContain("Регулярная копия");

        RegulationOfSchool regulation = new RegulationOfSchool(house, chromium, CHANGED);
        regulation.change("backup:\n", "backup:\n  every:\n    value: 3 months\n    not-regulated: true\n");
        assertThat(regulation.said()).contains("3 месяца");
        regulation.approve("2026-12-09");
        house.moveClock("2026-12-09T10:00:00Z");
        assertThat(archive(CHANGED)).contains("Конец учебного года").contains("Регулярная копия");
        assertThat(archive("smidovich-3")).doesNotContain("Регулярная копия");
    }

    private String duties(String school) {
        return seen(school, "deputyHead", "/duties");
    }

    private String archive(String school) {
        return seen(school, "administrator", "/archive");
    }

    private String seen(String school, String role, String path) {
        Page page = chromium.signedIn(house, house.user(school, role));
        page.navigate(house.base() + "/s/" + school + path);
        String text = page.locator("main").innerText();
        page.context().close();
        return text;
    }

    /** When a test written in the ninth grade's mathematics that day is to be marked, as its column says. */
    private Instant due(String school, String day) {
        String group = timetable.group(school, MATHS, "9-А");
        Page page = chromium.signedIn(house, house.user(school, "teacher"));
        SheetPage sheet = new SheetPage(house, page, school).open(group);
        String title = "Контрольная за " + day;
        sheet.addWork("test", timetable.lesson(school, group, day), title);
        Instant due = sheet.due(title);
        page.context().close();
        return due;
    }
}
