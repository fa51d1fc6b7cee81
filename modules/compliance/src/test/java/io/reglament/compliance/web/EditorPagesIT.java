package io.reglament.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Role;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A regulation is entered by sections, and whoever is second is told. */
class EditorPagesIT extends SchoolWithPages {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

    @Test
    void aDocumentOfTheSchoolsOwnIsEnteredAndBecomesADraft() {
        assertThat(body(get(root + "/regulation/editor"), Role.DEPUTY_HEAD)).contains("name=\"version\" value=\"1\"");
        assertThat(exchange(start(), Role.DEPUTY_HEAD)).hasRedirectedUrl(root + "/regulation/editor");
        for (String language : new String[] {"ru", "ky", "en"}) {
            assertThat(body(get(root + "/regulation/editor").locale(Locale.of(language)), Role.DEPUTY_HEAD))
                    .contains(root + "/regulation/editor/section?key=clauses")
                    .doesNotContain("??");
        }
        everySectionIsShown();
        enterClause();
        assertThat(exchange(
                        section("deadline", "/deadline/topic/0/line", "1", "/deadline/topic/0/value", "5 working days")
                                .param("/deadline/topic/0/basis", "S-7.1"),
                        Role.DEPUTY_HEAD))
                .hasStatus(302);
        assertThat(body(get(root + "/regulation/editor/clauses"), Role.DEPUTY_HEAD))
                .contains("Тему пишут за пять дней");
        assertThat(exchange(post("draft"), Role.DEPUTY_HEAD)).hasRedirectedUrl(root + "/regulation/drafts/2");
        assertThat(exchange(get(root + "/regulation/editor/section?key=clauses"), Role.DEPUTY_HEAD))
                .hasRedirectedUrl(root + "/regulation/editor");
        assertThat(body(get(root + "/regulation/drafts/2"), Role.DEPUTY_HEAD)).contains("7.1");
        assertThat(body(get(root + "/regulation/clauses"), Role.TEACHER)).contains("18:00", "✓");
    }

    @Test
    void faultsStandInTheirFieldsAndTwoPeopleAreTold() {
        assertThat(exchange(start(), Role.HEAD)).hasStatus(302);
        MockHttpServletRequestBuilder first =
                section("deadline", "/deadline/topic/0/line", "1", "/deadline/topic/0/value", "скоро");
        MockHttpServletRequestBuilder second =
                section("deadline", "/deadline/topic/0/line", "1", "/deadline/topic/0/value", "7 days");
        assertThat(exchange(first, Role.HEAD)).hasStatus(302);
        assertThat(exchange(second, Role.DEPUTY_HEAD)).hasStatus(409).bodyText().contains("7 days", "role=\"alert\"");
        assertThat(body(get(root + "/regulation/editor/section?key=deadline"), Role.HEAD))
                .contains("value=\"скоро\"", "«скоро»", "aria-invalid=\"true\"");
        assertThat(exchange(post("draft"), Role.HEAD)).hasStatus(422);
        assertThat(exchange(get(root + "/regulation/drafts/2"), Role.HEAD)).hasStatus(404);
        assertThat(exchange(post("end"), Role.HEAD)).hasRedirectedUrl(root + "/regulation");
        assertThat(exchange(get(root + "/regulation/editor/clauses"), Role.HEAD))
                .hasStatus(302);
    }

    @Test
    void aFileMayTakeThePlaceOfTheCopyAndOthersHaveNoEditor() {
        assertThat(exchange(file("profile: 1\nnonsense: 2\n"), Role.HEAD))
                .hasRedirectedUrl(root + "/regulation/editor");
        assertThat(body(get(root + "/regulation/editor"), Role.HEAD)).contains("late");
        assertThat(body(get(root + "/regulation/editor/profile.yaml"), Role.HEAD))
                .isEqualTo("profile: 1\nnonsense: 2\n");
        assertThat(exchange(file("a: b: c\n"), Role.HEAD)).hasStatus(422);
        assertThat(exchange(get(root + "/regulation/editor/section?key=nonsense"), Role.HEAD))
                .hasStatus(404);
        for (Role role : new Role[] {Role.TEACHER, Role.PARENT, Role.INSPECTOR}) {
            assertThat(exchange(get(root + "/regulation/editor"), role)).hasStatus(404);
            assertThat(exchange(post("draft"), role)).hasStatus(404);
        }
    }

    private void everySectionIsShown() {
        Matcher links = Pattern.compile("/editor/section\\?key=([a-z]+)")
                .matcher(body(get(root + "/regulation/editor"), Role.DEPUTY_HEAD));
        int shown = 0;
        while (links.find()) {
            String page = body(get(root + "/regulation/editor/section?key=" + links.group(1)), Role.DEPUTY_HEAD);
            assertThat(page).as(links.group(1)).contains("name=\"seen\"").doesNotContain("??");
            shown++;
        }
        assertThat(shown).isGreaterThan(20);
    }

    private void enterClause() {
        assertThat(exchange(
                        section("clauses", "/clauses/0/line", "1", "/clauses/0/ref", "п. 7.1")
                                .param("/clauses/0/kind", "rule")
                                .param("/clauses/0/words", "Тему пишут за пять дней"),
                        Role.DEPUTY_HEAD))
                .hasStatus(302);
        assertThat(body(get(root + "/regulation/editor/section?key=deadline"), Role.DEPUTY_HEAD))
                .contains("value=\"S-7.1\"");
    }

    private MockHttpServletRequestBuilder section(String key, String... typed) {
        String address = root + "/regulation/editor/section?key=" + key;
        Matcher seen = SEEN.matcher(body(get(address), Role.HEAD));
        assertThat(seen.find()).isTrue();
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(address).param("seen", seen.group(1));
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return request;
    }

    private MockHttpServletRequestBuilder start() {
        return MockMvcRequestBuilders.post(root + "/regulation/editor").param("version", "1");
    }

    private MockHttpServletRequestBuilder post(String step) {
        return MockMvcRequestBuilders.post(root + "/regulation/editor/" + step);
    }

    private AbstractMockHttpServletRequestBuilder<?> file(String yaml) {
        return MockMvcRequestBuilders.multipart(root + "/regulation/editor/file")
                .file(new MockMultipartFile(
                        "file", "profile.yaml", "application/yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
