package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A family with a phone: children in two schools, linked by the parent's own consent, and a student's own week. */
@Order(13)
@Journey
class FamilyIT {
    private static final String HOME = "smidovich-3";
    private static final String OTHER = "bishkek-48";
    private static final int PHONE = 390;

    private final RunningHouse house;
    private final Chromium chromium;

    FamilyIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    @Test
    void a_parent_links_two_schools_by_consent_and_sees_both_children_each_under_its_own_school() {
        String parent = house.users(HOME, "parent").getLast();
        Page atHome = phone(parent);
        assertThat(children(atHome)).hasSize(1).allMatch(href -> href.startsWith("/s/" + HOME + "/students/"));

        String code = code(atHome, parent);
        String guest = house.users(OTHER, "parent").getLast();
        Page atOther = phone(guest);
        assertThat(children(atOther)).hasSize(1).allMatch(href -> href.startsWith("/s/" + OTHER + "/students/"));
        link(atOther, guest, code);

        Page anew = awaitTwo(parent);
        List<String> both = children(anew);
        assertThat(both).hasSize(2).anyMatch(href -> href.startsWith("/s/" + HOME + "/"));
        assertThat(both).anyMatch(href -> href.startsWith("/s/" + OTHER + "/"));
        assertThat(Fit.stickingOut(anew)).isEmpty();
        for (String href : both) {
            assertThat(anew.navigate(house.base() + href).status()).isEqualTo(200);
            assertThat(Fit.stickingOut(anew)).isEmpty();
            String elsewhere = href.contains("/s/" + HOME + "/")
                    ? href.replace("/s/" + HOME + "/", "/s/" + OTHER + "/")
                    : href.replace("/s/" + OTHER + "/", "/s/" + HOME + "/");
            assertThat(anew.request().get(house.base() + elsewhere).status()).isEqualTo(404);
        }
    }

    @Test
    void keycloak_asks_even_whom_it_knows_for_the_password_when_told_so() {
        String parent = house.users("spb-152", "parent").getLast();
        Page page = phone(parent);
        page.navigate(house.base() + "/oauth2/authorization/keycloak?anew");
        assertThat(page.locator("#password").count()).isEqualTo(1);
        password(page, parent);
        page.waitForURL(address -> address.startsWith(house.base()));
        page.navigate(house.base() + "/s/spb-152/account/link");
        askForCode(page);
        page.waitForSelector(".big");
    }

    @Test
    void without_consent_nothing_is_linked() {
        Page page = phone(house.users("spb-152", "parent").getLast());
        page.navigate(house.base() + "/s/spb-152/account/link");
        page.evaluate(
                "document.querySelector('form[action$=\"/code\"] input[name=consent]').removeAttribute('required')");
        page.click("form[action$='/code'] button");
        page.waitForSelector("[role=alert]");
        assertThat(page.locator(".big").count()).isZero();
    }

    @Test
    void a_student_sees_the_own_week_and_nobody_elses() {
        Page page = phone(house.user(HOME, "student"));
        page.navigate(house.base() + "/s/" + HOME + "/students");
        assertThat(page.url()).contains("/students/").contains("/week");
        assertThat(page.locator("main.diary h1").count()).isEqualTo(1);
        assertThat(Fit.stickingOut(page)).isEmpty();

        String classmate = new HouseDatabase().text(HOME, """
                        select m.person_id from curriculum.class_membership m
                        join curriculum.class_membership own on own.school_id = m.school_id and own.class_id = m.class_id
                        join identity.person p on p.school_id = own.school_id and p.id = own.person_id
                        where p.sourced_id = ? and m.person_id <> p.id limit 1""", RunningHouse.sourcedId(house.user(HOME, "student")));
        assertThat(page.request()
                        .get(house.base() + "/s/" + HOME + "/students/" + classmate + "/week")
                        .status())
                .isEqualTo(404);
    }

    private Page phone(String user) {
        return chromium.signedIn(house, user, PHONE);
    }

    /** Where the children of the family's page lead. */
    private List<String> children(Page page) {
        page.navigate(house.base() + "/family");
        return page.locator("section.child h2 a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private String code(Page page, String user) {
        page.navigate(house.base() + "/s/" + HOME + "/account/link");
        askForCode(page);
        if (provedAnew(page, user, ".big")) {
            askForCode(page);
        }
        return page.locator(".big").first().innerText().strip();
    }

    private static void askForCode(Page page) {
        page.check("form[action$='/code'] input[name=consent]");
        page.click("form[action$='/code'] button");
    }

    private void link(Page page, String user, String code) {
        page.navigate(house.base() + "/s/" + OTHER + "/account/link");
        page.fill("#code", code);
        page.click("form[action$='/claim'] button");
        if (provedAnew(page, user, "form[action$='/account/link'] input[name=consent]")) {
            assertThat(page.inputValue("#code")).isEqualTo(code);
            page.click("form[action$='/claim'] button");
        }
        page.check("form[action$='/account/link'] input[name=consent]");
        page.click("form[action$='/account/link'] button");
        page.waitForSelector(".notice.done");
    }

    /** Whoever signed in more than five minutes ago is asked for the password, and comes back to the page. */
    private boolean provedAnew(Page page, String user, String otherwise) {
        page.waitForSelector("#kc-login, " + otherwise);
        if (page.locator("#kc-login").count() == 0) {
            return false;
        }
        password(page, user);
        page.waitForURL(address -> address.startsWith(house.base()) && address.endsWith("/account/link"));
        return true;
    }

    /** Whoever is signed on at Keycloak already need not say again who they are. */
    private void password(Page page, String user) {
        if (page.locator("#username").isVisible()) {
            page.fill("#username", user);
        }
        page.fill("#password", house.password());
        page.click("#kc-login");
    }

    /** The second school comes with a new sign-in, some seconds after the consent. */
    private Page awaitTwo(String user) {
        Page page = phone(user);
        for (int tries = 0; tries < 30 && children(page).size() < 2; tries++) {
            page.waitForTimeout(2_000);
            page.context().close();
            page = phone(user);
        }
        return page;
    }
}
