package io.reglament.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = FixtureApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ShellTests {
    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void a_page_stands_in_the_shell() {
        String page = browser.get("/s/three/day").body();
        assertThat(page).contains("<html lang=\"ru\"", "<title>Мой день</title>", "href=\"#main\"", "id=\"main\"");
        assertThat(page).contains("Школа № 3", "Школа № 152", "Абрамова И. П.");
        assertThat(page).contains("content=\"token-of-this-page\"", "name=\"_csrf\" value=\"token-of-this-page\"");
        assertThat(page).doesNotContain("??", "th:", "style=");
    }

    @Test
    void modules_name_their_pages_and_the_bar_marks_this_one() {
        String page = browser.get("/s/three/day").body();
        assertThat(page.indexOf(">День</a>")).isPositive().isLessThan(page.indexOf(">Журнал</a>"));
        assertThat(page)
                .contains("href=\"/s/three/day\" aria-current=\"page\"")
                .doesNotContain("/s/three/sheet\" aria-current");
    }

    @Test
    void panels_of_other_modules_stand_on_the_page() {
        assertThat(browser.get("/s/three/day").body()).contains("Кабинет 12", "Кабинет 14");
    }

    @Test
    void one_clause_may_stand_on_a_page_twice() {
        String page = browser.get("/s/three/day").body();
        assertThat(page.split("class=\"clause\"")).hasSize(3);
        var targets = page.lines()
                .flatMap(line -> java.util.regex.Pattern.compile("popovertarget=\"([^\"]+)\"")
                        .matcher(line)
                        .results())
                .map(found -> found.group(1))
                .toList();
        assertThat(targets)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
        assertThat(page).contains(">п. 4.2<");
    }

    @Test
    void a_language_is_chosen_once_and_leads_back_to_the_same_address() {
        HttpResponse<String> choice = browser.get("/s/three/day?week=2&lang=ky&x=%D1%8B");
        assertThat(choice.statusCode()).isEqualTo(303);
        assertThat(choice.headers().firstValue("Location")).hasValue("/s/three/day?week=2&x=%D1%8B");
        assertThat(choice.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("lang=ky;")
                .contains("SameSite=Lax", "HttpOnly");
        assertThat(browser.get("/s/three/day", "Cookie", "lang=ky", "Accept-Language", "en")
                        .body())
                .contains("<html lang=\"ky\"", "Менин күнүм");
    }

    @Test
    void a_choice_never_leads_to_another_host() {
        assertThat(browser.get("//evil.example/?lang=ky").statusCode()).isNotEqualTo(303);
    }

    @Test
    void the_browsers_language_is_taken_when_it_is_ours_and_russian_otherwise() {
        assertThat(browser.get("/s/three/day", "Accept-Language", "de, ky;q=0.8, ru;q=0.5")
                        .body())
                .contains("<html lang=\"ky\"");
        assertThat(browser.get("/s/three/day", "Accept-Language", "de").body()).contains("<html lang=\"ru\"");
        assertThat(browser.get("/s/three/day", "Cookie", "lang=xx", "Accept-Language", "en")
                        .body())
                .contains("<html lang=\"en\"");
    }

    @Test
    void styles_scripts_and_the_polling_library_are_served() {
        for (String file : new String[] {
            "/web/tokens.css",
            "/web/app.css",
            "/web/autosave.js",
            "/web/send.js",
            "/web/unsent.js",
            "/web/fields.js",
            "/web/save-state.js",
            "/webjars/htmx.org/dist/htmx.min.js"
        }) {
            assertThat(browser.get(file, "Accept", "*/*").statusCode()).as(file).isEqualTo(200);
        }
    }
}
