package io.reglament.journeys;

import com.microsoft.playwright.Page;
import io.reglament.local.keycloak.DistrictAccount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of this platform that people look at, in a school with life in it. */
final class Screens {
    private static final String SCHOOL = LivedIn.SCHOOL;
    private static final String ROOT = "/s/" + SCHOOL;

    private final RunningHouse house;
    private final Chromium chromium;
    private final HouseDatabase database = new HouseDatabase();
    private final TimetableOfHouse timetable = new TimetableOfHouse();
    private final EverydayActs acts;
    private final Map<String, Page> pages = new HashMap<>();

    Screens(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
        this.acts = new EverydayActs(house, chromium);
        LivedIn.fill(house);
    }

    /** Somebody's browser, signed in once. */
    Page page(Screen screen) {
        return pages.computeIfAbsent(screen.user(), user -> chromium.signedIn(house, user));
    }

    /** All of them. */
    List<Screen> all() {
        return Stream.concat(daily().stream(), more().stream()).toList();
    }

    /** What lessons and families look at. */
    List<Screen> daily() {
        String teacher = user("teacher");
        String classTeacher = user("classTeacher");
        return List.of(
                day(),
                new Screen("lesson", teacher, ROOT + "/lessons/" + lesson()),
                new Screen("sheets", teacher, ROOT + "/sheets"),
                sheet(),
                new Screen("work", teacher, sheet().path(), page -> page.click("[data-add-work]")),
                new Screen("cell", teacher, sheet().path(), Screens::card),
                week(),
                new Screen("marks", user("parent"), ROOT + "/students/" + child() + "/marks"),
                new Screen("family", user("parent"), "/family"),
                new Screen("classes", classTeacher, ROOT + "/classes"),
                new Screen("board", classTeacher, ROOT + "/classes/" + ledBy(classTeacher) + "/attendance"),
                new Screen("findings", user("deputyHead"), ROOT + "/findings"),
                new Screen("regulation", user("head"), ROOT + "/regulation"),
                new Screen("conflicts", user("head"), ROOT + "/regulation/versions/1/conflicts"),
                new Screen("clauses", user("head"), ROOT + "/regulation/clauses"),
                new Screen("editor", user("deputyHead"), ROOT + "/regulation/editor"),
                new Screen("clause", user("head"), ROOT + "/clauses/A-5.2o"),
                new Screen("school", user("head"), ROOT));
    }

    /** What a term, a check, a letter and a copy look like. */
    List<Screen> more() {
        acts.see();
        String deputy = user("deputyHead");
        String leader = user("classTeacher");
        String led = ROOT + "/classes/" + ledBy(leader);
        return List.of(
                new Screen("duties", deputy, ROOT + "/duties"),
                new Screen("plan", deputy, ROOT + "/duties/plan"),
                new Screen("inspections", deputy, ROOT + "/inspections"),
                new Screen("inspection", deputy, ROOT + "/inspections/" + acts.inspection()),
                new Screen("remarks", user("teacher"), ROOT + "/remarks"),
                new Screen("outages", user("teacher"), ROOT + "/outages"),
                new Screen("remarks-sheet", deputy, ROOT + "/remarks/sheet"),
                new Screen("term-marks", user("teacher"), ROOT + "/groups/" + group() + "/terms/" + term() + "/marks"),
                new Screen(
                        "consolidated", deputy, ROOT + "/classes/" + classOf(group()) + "/consolidated?term=" + term()),
                new Screen("prints", user("teacher"), ROOT + "/groups/" + group() + "/prints"),
                new Screen("paper", user("teacher"), ROOT + "/prints"),
                new Screen("messages", leader, ROOT + "/messages"),
                new Screen("thread", leader, ROOT + "/messages/threads/" + acts.thread()),
                new Screen("letter", leader, ROOT + "/messages/new"),
                new Screen("many", leader, ROOT + "/messages/many"),
                new Screen("preferences", leader, ROOT + "/messages/preferences"),
                new Screen("absences", user("parent"), ROOT + "/students/" + child() + "/absences"),
                new Screen("notices", leader, led + "/notices"),
                new Screen("month", leader, led + "/attendance/month"),
                new Screen("archive", user("administrator"), ROOT + "/archive"),
                new Screen("district", DistrictAccount.USERNAME, "/district"),
                new Screen("profiles", DistrictAccount.USERNAME, "/district/profiles"),
                new Screen("district-base", DistrictAccount.USERNAME, "/district/base"),
                new Screen("of-district", DistrictAccount.USERNAME, "/district/schools/" + SCHOOL));
    }

    Screen day() {
        return new Screen("day", user("teacher"), ROOT + "/day");
    }

    Screen sheet() {
        return new Screen("sheet", user("teacher"), ROOT + "/groups/" + group() + "/sheet");
    }

    Screen week() {
        return new Screen("week", user("parent"), ROOT + "/students/" + child() + "/week");
    }

    private static void card(Page page) {
        if (page.viewportSize().width > 700) {
            page.locator("table[data-sheet] tbody td:not(.x)").first().click();
            page.keyboard().press("Space");
        } else {
            page.locator(".sheet-phone-name").first().click();
        }
        page.waitForSelector("#sheet-card[open]");
    }

    private String user(String role) {
        return house.user(SCHOOL, role);
    }

    private String group() {
        return timetable.group(SCHOOL, "Математика", "9-А");
    }

    private String lesson() {
        return timetable.lesson(SCHOOL, group(), LivedIn.now().substring(0, 10));
    }

    /** The last that has ended. */
    private String term() {
        return database.text(SCHOOL, """
                select s.id from curriculum.academic_session s
                join curriculum.lesson l on l.school_id = s.school_id and l.term_id = s.id
                where l.group_id = ?::uuid and s.last_day < ?::date
                order by s.last_day desc limit 1""", group(), LivedIn.now().substring(0, 10));
    }

    private String classOf(String group) {
        return database.text(SCHOOL, "select class_id from curriculum.group_class where group_id = ?::uuid", group);
    }

    private String child() {
        return database.text(SCHOOL, """
                select g.student_id from identity.guardianship g
                join identity.person p on p.school_id = g.school_id and p.id = g.guardian_id where p.sourced_id = ?""", RunningHouse.sourcedId(user("parent")));
    }

    private String ledBy(String user) {
        return database.text(SCHOOL, """
                select t.class_id from curriculum.class_teaching t
                join identity.person p on p.school_id = t.school_id and p.id = t.person_id where p.sourced_id = ?""", RunningHouse.sourcedId(user));
    }
}
