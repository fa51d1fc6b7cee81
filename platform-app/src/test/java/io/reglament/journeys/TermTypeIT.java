package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Trimesters in one school, quarters in another; an administrator divides the own year anew, and nobody else's. */
@Order(14)
@Journey
class TermTypeIT {
    private static final String SCHOOL = "smidovich-3";
    private static final String OTHER = "bishkek-48";
    private static final String FROM = "2027-02-08";
    private static final List<String> TRIMESTERS = List.of("1-й триместр", "2-й триместр", "3-й триместр");
    private static final List<String> QUARTERS =
            List.of("1-я четверть", "2-я четверть", "3-я четверть", "4-я четверть");

    private final RunningHouse house;
    private final Chromium chromium;
    private final HouseDatabase database = new HouseDatabase();

    TermTypeIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    @Test
    void quarters_instead_of_trimesters_in_Smidovich_alone_after_the_trimester_under_way() {
        house.moveClock("2027-02-08T06:00:00Z");
        Page deputy = chromium.signedIn(house, house.user(SCHOOL, "deputyHead"));
        Page elsewhere = chromium.signedIn(house, house.user(OTHER, "deputyHead"));
        assertThat(terms(deputy, SCHOOL)).isEqualTo(TRIMESTERS);
        assertThat(terms(elsewhere, OTHER)).isEqualTo(QUARTERS);
        String others = rows(OTHER);

        RegulationOfSchool regulation = new RegulationOfSchool(house, chromium, SCHOOL);
        String before = regulation.profile();
        putInForce(regulation, before.replace("value: trimester", "value: quarter"));

        assertThat(terms(deputy, SCHOOL))
                .as("the second trimester goes on to its end, the rest of the year is quarters")
                .containsExactly("1-й триместр", "2-й триместр", "3-я четверть", "4-я четверть");
        deputy.navigate(house.base() + "/s/" + SCHOOL + "/groups/" + group(SCHOOL) + "/sheet");
        assertThat(tabs(deputy)).contains("3-я четверть").doesNotContain("3-й триместр");
        assertThat(terms(elsewhere, OTHER)).isEqualTo(QUARTERS);
        assertThat(rows(OTHER)).isEqualTo(others);

        putInForce(regulation, before);
        assertThat(terms(deputy, SCHOOL)).isEqualTo(TRIMESTERS);
    }

    private static void putInForce(RegulationOfSchool regulation, String yaml) {
        assertThat(regulation.upload(yaml).said())
                .contains("триместр")
                .contains("четверть")
                .contains("Период, который уже идёт, продолжается");
        regulation.approve(FROM);
    }

    /** Of class 9-А, as its consolidated sheet offers them. */
    private List<String> terms(Page page, String school) {
        page.navigate(house.base() + "/s/" + school + "/classes/"
                + database.text(
                        school, "select class_id from curriculum.group_class where group_id = ?::uuid", group(school))
                + "/consolidated");
        return tabs(page).stream().filter(title -> title.matches("\\d.*")).toList();
    }

    private static List<String> tabs(Page page) {
        return page.locator("nav.tabs a").allInnerTexts();
    }

    private static String group(String school) {
        return new TimetableOfHouse().group(school, "Математика", "9-А");
    }

    /** The school's division of the year, as it lies in the tables. */
    private String rows(String school) {
        return String.join("|", database.texts(school, "select t::text from curriculum.group_term t order by 1"))
                + String.join("|", database.texts(school, "select l::text from curriculum.lesson l order by 1"));
    }
}
