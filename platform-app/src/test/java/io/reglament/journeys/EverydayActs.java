package io.reglament.journeys;

import com.microsoft.playwright.Page;
import java.util.List;

/** A check that goes on and a letter that was sent: what pages of checks and messages need to show anything. */
final class EverydayActs {
    private static final String ROOT = "/s/" + LivedIn.SCHOOL;
    private static final String CHECKS = """
            select i.id from compliance.inspection i
            order by (select count(*) from compliance.remark r
                      where r.school_id = i.school_id and r.inspection_id = i.id) desc, i.id desc limit 1""";
    private static final String LETTERS = """
            select t.thread_id from messaging.thread_side t
            join identity.person p on p.school_id = t.school_id and p.id = t.person_id
            where p.sourced_id = ?
            order by (select count(*) from messaging.message m
                      where m.school_id = t.school_id and m.thread_id = t.thread_id) desc, t.thread_id desc limit 1""";

    private final RunningHouse house;
    private final Chromium chromium;
    private final HouseDatabase database = new HouseDatabase();

    EverydayActs(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    /** Sees to it that there is one of each. */
    void see() {
        if (inspections().isEmpty()) {
            inspect();
        }
        if (threads().isEmpty()) {
            write();
        }
    }

    String inspection() {
        return inspections().getFirst();
    }

    /** Of the class teacher's. */
    String thread() {
        return threads().getFirst();
    }

    private List<String> inspections() {
        return database.texts(LivedIn.SCHOOL, CHECKS);
    }

    private List<String> threads() {
        return database.texts(
                LivedIn.SCHOOL, LETTERS, RunningHouse.sourcedId(house.user(LivedIn.SCHOOL, "classTeacher")));
    }

    private void inspect() {
        Page page = signedIn("deputyHead", "/inspections");
        page.click("form[action$='/inspections'] .actions button");
        page.fill("#words", "Темы вносятся не каждый день");
        page.click("form[action$='/remarks'] button.button");
        page.context().close();
    }

    private void write() {
        Page page = signedIn("classTeacher", "/messages/many");
        page.check("input[name=who][value=parents]");
        page.fill("#topic", "Собрание в четверг");
        page.fill("#body", "Родительское собрание в четверг в 18:30, кабинет 21.");
        page.click("form[action$='/many'] button.button");
        page.waitForURL(address -> !address.endsWith("/many"));
        page.context().close();
    }

    private Page signedIn(String role, String path) {
        Page page = chromium.signedIn(house, house.user(LivedIn.SCHOOL, role));
        page.navigate(house.base() + ROOT + path);
        return page;
    }
}
