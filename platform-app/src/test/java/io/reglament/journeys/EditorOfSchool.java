package io.reglament.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The editor of a school's regulation as a deputy head uses it: with a mouse, and without a word of YAML. */
final class EditorOfSchool {
    private final RunningHouse house;
    private final Page page;
    private final String school;

    EditorOfSchool(RunningHouse house, Page page, String school) {
        this.house = house;
        this.page = page;
        this.school = school;
    }

    EditorOfSchool start() {
        page.navigate(house.base() + "/s/" + school + "/regulation");
        page.click("a[href$='/regulation/editor']");
        page.click("form[action$='/regulation/editor'] button");
        page.waitForLoadState();
        return this;
    }

    EditorOfSchool section(String key) {
        page.navigate(house.base() + "/s/" + school + "/regulation/editor");
        page.click("a[href$='/editor/section?key=" + key + "']");
        page.waitForSelector(
                "input[name=seen]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    EditorOfSchool type(String name, String value) {
        shown(name).fill(value);
        return this;
    }

    EditorOfSchool choose(String name, String value) {
        shown(name).selectOption(value);
        return this;
    }

    EditorOfSchool tick(String name, String value) {
        Locator box = page.locator("input[type=checkbox][name='" + name + "'][value='" + value + "']");
        unfold(box);
        box.check();
        return this;
    }

    /** A value of the first line of a parameter, with the clause it rests on. */
    EditorOfSchool state(String parameter, String value, String clause) {
        type(parameter + "/0/value", value);
        return choose(parameter + "/0/basis", clause);
    }

    EditorOfSchool saved() {
        page.locator("main form button.button").first().click();
        page.waitForURL(address -> address.endsWith("saved=yes"));
        return this;
    }

    /** What the page says is wrong, each in its place. */
    List<String> faults() {
        return page.locator("main .fault").allInnerTexts();
    }

    /** Makes a draft and lays it before the head. */
    void submit() {
        page.navigate(house.base() + "/s/" + school + "/regulation/editor");
        page.click("form[action$='/editor/draft'] button");
        page.waitForURL(address -> address.contains("/drafts/"));
    }

    Page page() {
        return page;
    }

    private Locator shown(String name) {
        Locator field = page.locator("[name='" + name + "']");
        unfold(field);
        return field;
    }

    /** Opens what the field is folded in, from the outside in. */
    private static void unfold(Locator field) {
        for (Locator folded :
                field.locator("xpath=ancestor::details[not(@open)]").all()) {
            folded.locator("> summary").click();
        }
    }
}
