package io.reglament.messaging.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.reglament.identity.Member;
import io.reglament.messaging.Community;
import io.reglament.messaging.MessagingCast;
import io.reglament.messaging.MessagingContext;
import io.reglament.messaging.SignedIn;
import io.reglament.tenancy.SchoolContext;
import java.io.UnsupportedEncodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MessagingContext
class PreferencesPageIT {
    private static final String ADDRESS = "mother@example.org";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MessagingCast cast;

    private final GreenMail server = new GreenMail(new ServerSetup(MessagingContext.SMTP, "127.0.0.1", "smtp"));
    private Community all;

    @BeforeEach
    void a_school() {
        all = Community.of(cast);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Письма на почту, Письма приходят на mother@example.org",
        "ky, Электрондук почтага каттар, Каттар mother@example.org дарегине келет",
        "en, Mail settings, Mail goes to mother@example.org"
    })
    void the_page_opens_in_the_readers_language(String language, String title, String goes) {
        String before = body(get(all.parent(), language));
        assertThat(before).contains(title, "name=\"mail\"").doesNotContain("name=\"kinds\"", "name=\"code\"", "??");
        wishes(all.parent());
        String page = body(get(all.parent(), language));
        assertThat(page)
                .contains(title, goes)
                .contains("name=\"kinds\"", "name=\"daily\"", "name=\"own\"", "name=\"from\"", "name=\"to\"")
                .contains("/preferences/address", "/preferences/forget")
                .doesNotContain("??");
    }

    @Test
    void an_address_is_seen_by_its_owner_alone() {
        wishes(all.parent());
        assertThat(body(get(all.parent(), "en"))).contains(ADDRESS);
        for (Member other : new Member[] {all.head(), all.classTeacher(), all.student(), all.strangeParent()}) {
            assertThat(body(get(other, "en"))).as(other.name().full()).doesNotContain(ADDRESS);
        }
    }

    @ParameterizedTest
    @CsvSource({"ru, Это не адрес почты", "ky, Бул почта дареги эмес", "en, This is not a mail address"})
    void what_is_no_address_is_said_beside_its_field_and_stays_typed(String language, String why) {
        server.start();
        MvcTestResult refused = post(all.parent(), "/address", language, "mail", "\"><b>nobody");
        assertThat(refused).hasStatus(422);
        assertThat(body(refused))
                .containsPattern("id=\"mail\"[^>]*aria-invalid=\"true\"[^>]*aria-describedby=\"mail-fault\"")
                .containsPattern("id=\"mail-fault\"[^>]*>" + why)
                .contains("&quot;&gt;&lt;b&gt;nobody")
                .doesNotContain("<b>nobody", "name=\"code\"");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_code_that_could_not_be_mailed_is_not_waited_for() {
        MvcTestResult away = post(all.parent(), "/address", "en", "mail", ADDRESS);
        assertThat(away).hasStatus(422);
        assertThat(body(away))
                .containsPattern("id=\"mail-fault\"[^>]*>The mail server does not answer")
                .doesNotContain("name=\"code\"", "was mailed to");
        assertThat(body(get(all.parent(), "en"))).doesNotContain("name=\"code\"", ADDRESS);
    }

    @Test
    void an_address_is_taken_with_its_code_and_forgotten_when_asked() throws Exception {
        server.start();
        assertThat(post(all.parent(), "/address", "en", "mail", ADDRESS)).hasRedirectedUrl(saved());
        String code = code();
        String waiting = body(get(all.parent(), "en"));
        assertThat(waiting)
                .contains("was mailed to " + ADDRESS, "name=\"code\"")
                .doesNotContain(code);
        MvcTestResult wrong = post(all.parent(), "/code", "en", "code", "1");
        assertThat(wrong).hasStatus(422);
        assertThat(body(wrong))
                .containsPattern("id=\"code\"[^>]*aria-describedby=\"code-fault\"")
                .containsPattern("id=\"code-fault\"[^>]*>That is not the code")
                .doesNotContain("Mail goes to");
        assertThat(body(post(all.strangeParent(), "/code", "en", "code", code)))
                .containsPattern("id=\"mail-fault\"[^>]*>The code no longer lives");
        assertThat(post(all.parent(), "/code", "en", "code", code)).hasRedirectedUrl(saved());
        assertThat(body(get(all.parent(), "en")))
                .contains("Mail goes to " + ADDRESS)
                .doesNotContain("name=\"code\"");
        assertThat(post(all.parent(), "/forget", "en")).hasRedirectedUrl(saved());
        assertThat(body(get(all.parent(), "en"))).doesNotContain(ADDRESS, "name=\"kinds\"");
    }

    @Test
    void own_hours_need_both_ends_and_nothing_is_kept_of_what_was_refused() {
        wishes(all.parent());
        MvcTestResult half = post(
                all.parent(), "", "en", "kinds", "ABSENCE", "daily", "true", "own", "true", "from", "21:30", "to", "");
        assertThat(half).hasStatus(422);
        assertThat(body(half))
                .containsPattern("id=\"until\"[^>]*aria-invalid=\"true\"[^>]*aria-describedby=\"hours-fault\"")
                .contains("id=\"hours-fault\"");
        String page = body(get(all.parent(), "en"));
        assertThat(page).doesNotContain("21:30").containsPattern("value=\"MESSAGES\" checked");
        assertThat(post(
                        all.parent(),
                        "",
                        "en",
                        "kinds",
                        "ABSENCE",
                        "daily",
                        "true",
                        "own",
                        "true",
                        "from",
                        "21:30",
                        "to",
                        "06:45"))
                .hasRedirectedUrl(saved());
        assertThat(body(get(all.parent(), "en")))
                .contains("value=\"21:30\"", "value=\"06:45\"")
                .containsPattern("value=\"ABSENCE\" checked")
                .doesNotContainPattern("value=\"MESSAGES\" checked");
    }

    private void wishes(Member member) {
        cast.write(all.school(), """
                insert into messaging.mail_wish (school_id, person_id, address, confirmed_at, language, kinds, daily)
                values (?, ?, 'mother@example.org', '2026-10-01', 'ru', '{MESSAGES}', false)\
                """, member.person().value());
    }

    private String code() throws Exception {
        Matcher digits =
                Pattern.compile("\\b\\d{8}\\b").matcher(String.valueOf(server.getReceivedMessages()[0].getContent()));
        assertThat(digits.find()).isTrue();
        return digits.group();
    }

    /** @param fields names and values by turns */
    private MvcTestResult post(Member member, String page, String language, String... fields) {
        var request = mvc.post()
                .uri(address() + page)
                .requestAttr(SignedIn.MEMBER, member)
                .header("Accept-Language", language);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        var ready = request;
        return SchoolContext.call(all.school().id(), ready::exchange);
    }

    private MvcTestResult get(Member member, String language) {
        return SchoolContext.call(
                all.school().id(),
                () -> mvc.get()
                        .uri(address())
                        .requestAttr(SignedIn.MEMBER, member)
                        .accept(MediaType.TEXT_HTML)
                        .header("Accept-Language", language)
                        .exchange());
    }

    private String saved() {
        return address() + "?saved=true";
    }

    private String address() {
        return "/s/" + all.school().slug() + "/messages/preferences";
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
