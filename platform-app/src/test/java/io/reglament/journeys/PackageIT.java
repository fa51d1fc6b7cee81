package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school's package: made by hand, taken out, verified, spoilt by one byte, and restored as another school. */
@Order(7)
@Journey
class PackageIT {
    private static final String SCHOOL = "smidovich-3";
    private static final double PATIENCE = 120_000;

    @TempDir
    private Path directory;

    private final RunningHouse house;
    private final Chromium chromium;
    private final HouseDatabase database = new HouseDatabase();

    PackageIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    @Test
    void a_package_is_made_verified_and_becomes_a_school_again() throws IOException {
        house.moveClock("2026-12-04T09:30:00Z");
        Page administrator = chromium.signedIn(house, house.user(SCHOOL, "administrator"));
        administrator.navigate(house.base() + "/s/" + SCHOOL + "/archive");
        assertThat(administrator.locator("main").innerText()).contains("5.1").contains("8");
        administrator.click("form[action$='/archive/packages'] button");
        administrator.waitForSelector("article[id^=package-]", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
        String file = administrator.locator("a[href$='/file']").first().getAttribute("href");
        Path whole = Files.write(
                directory.resolve("school.zip"),
                administrator.request().get(house.base() + file).body());

        assertThat(RunningHouse.command("archive", "verify", whole.toString())).doesNotContain("manifest.json:");
        byte[] bytes = Files.readAllBytes(whole);
        bytes[bytes.length / 2] ^= 1;
        Path spoilt = Files.write(directory.resolve("spoilt.zip"), bytes);
        assertThat(fails("archive", "verify", spoilt.toString())).isNotBlank();

        RunningHouse.command("archive", "restore", "--school", "restored-3", whole.toString());
        for (String table : new String[] {"identity.person", "curriculum.lesson", "journal.lesson_record"}) {
            String count = "select count(*) from " + table;
            assertThat(database.text("restored-3", count)).as(table).isEqualTo(database.text(SCHOOL, count));
        }
    }

    private static String fails(String... arguments) {
        try {
            throw new AssertionError("It did not fail: " + RunningHouse.command(arguments));
        } catch (IllegalStateException failed) {
            return String.valueOf(failed.getMessage());
        }
    }
}
