package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** The page of a school's regulation as the school's administrator uses it. */
final class RegulationOfSchool {
    private final RunningHouse house;
    private final Chromium chromium;
    private final Page page;
    private final String school;

    RegulationOfSchool(RunningHouse house, Chromium chromium, String school) {
        this.house = house;
        this.chromium = chromium;
        this.page = chromium.signedIn(house, house.user(school, "administrator"));
        this.school = school;
    }

    /** The profile in force, as the page gives it. */
    String profile() {
        open();
        String address = page.locator("header.head a[href$='/profile.yaml']").getAttribute("href");
        return page.request().get(house.base() + address).text();
    }

    /** Hands a profile in; the page then shows what it changes, or what is wrong with it. */
    RegulationOfSchool upload(String yaml) {
        open();
        page.setInputFiles(
                "input[name=file]",
                new FilePayload("profile.yaml", "application/yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        page.click("form[action$='/drafts'] button");
        page.waitForLoadState();
        return this;
    }

    /** Puts a passage in the place of one of the profile in force, and shows what that changes. */
    RegulationOfSchool change(String passage, String by) {
        String yaml = profile();
        assertThat(yaml).contains(passage);
        return upload(yaml.replace(passage, by));
    }

    String said() {
        return page.locator("main").innerText();
    }

    /** Lays what was handed in before the head, who approves it from a day on by an order. */
    void approve(String from) {
        page.click("form[action$='/submission'] button");
        page.waitForLoadState();
        Page head = chromium.signedIn(house, house.user(school, "head"));
        head.navigate(page.url());
        head.locator("textarea[name=resolution]").all().forEach(each -> each.fill("Так решил педагогический совет"));
        head.fill("input[name=number]", "17");
        head.fill("input[name=from]", from);
        head.click("form[action$='/approval'] button.button");
        head.waitForURL(address -> address.endsWith("/regulation") || address.endsWith("/approval"));
        assertThat(head.url()).as(head.locator("main").innerText()).endsWith("/regulation");
        assertThat(head.locator("main").innerText()).contains("приказ № 17");
    }

    /** What the server answers to this administrator at another school's page. */
    int statusAt(String path) {
        return page.request().get(house.base() + path).status();
    }

    private void open() {
        page.navigate(house.base() + "/s/" + school + "/regulation");
    }
}
