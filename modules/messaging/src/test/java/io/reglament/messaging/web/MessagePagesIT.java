package io.reglament.messaging.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Member;
import io.reglament.messaging.Community;
import io.reglament.messaging.MessagingCast;
import io.reglament.messaging.MessagingContext;
import io.reglament.messaging.Notice;
import io.reglament.messaging.Notices;
import io.reglament.messaging.SignedIn;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.QueryCount;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@MessagingContext
class MessagePagesIT {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MessagingCast cast;

    @Autowired
    private Notices notices;

    @Autowired
    private QueryCount queries;

    @Autowired
    private PlatformTransactionManager transactions;

    private Community all;

    @BeforeEach
    void a_school() {
        all = Community.of(cast);
    }

    @ParameterizedTest
    @CsvSource({"ru, 13 октября 2026", "en, 13 October 2026", "ky, 2026"})
    void a_notice_is_said_in_the_readers_language(String language, String day) {
        tell("messaging.thread.read", "2026-10-13");
        String page = body(get(all.teacher(), "", language));
        assertThat(page).contains(day).doesNotContain("2026-10-13<");
    }

    @Test
    void a_notice_leads_where_it_is_of_and_is_read_with_that() {
        tell("messaging.thread.read", "2026-10-13");
        String page = body(get(all.teacher(), "", "en"));
        assertThat(page).contains("messages-unread").contains("1 unread");
        Matcher link = Pattern.compile("messages(/notices/[0-9a-f-]+)").matcher(page);
        assertThat(link.find()).isTrue();
        assertThat(get(all.strangeTeacher(), link.group(1), "en")).hasStatus(404);
        assertThat(get(all.teacher(), link.group(1), "en"))
                .hasRedirectedUrl("/s/" + all.school().slug() + "/findings");
        assertThat(body(get(all.teacher(), "", "en"))).doesNotContain("messages-unread", "1 unread");
    }

    @ParameterizedTest
    @CsvSource({"ru", "ky", "en"})
    void every_page_opens(String language) {
        for (String page : List.of(
                "", "/new", "/new?find=учит", "/new/" + all.student().person().value(), "/many")) {
            assertThat(get(all.classTeacher(), page, language)).as(page).hasStatusOk();
        }
    }

    @Test
    void a_letter_goes_out_and_what_is_wrong_with_it_is_said_beside_it() {
        String to = "/new/" + all.teacher().person().value();
        MvcTestResult empty = post(all.parent(), to, "", "Мой текст");
        assertThat(empty).hasStatus(422);
        assertThat(body(empty)).contains("topic-fault").contains("Мой текст");
        assertThat(post(all.parent(), to, "Т".repeat(201), "Текст")).hasStatus(422);
        assertThat(post(all.parent(), to, "Тема", "т".repeat(4001))).hasStatus(422);
        MvcTestResult sent = post(all.parent(), to, "Тема\0", "<b>Текст</b>");
        assertThat(sent).hasStatus3xxRedirection();
        String thread = String.valueOf(sent.getResponse().getRedirectedUrl()).replaceFirst(".*/messages", "");
        assertThat(body(get(all.teacher(), thread, "en"))).contains("&lt;b&gt;Текст&lt;/b&gt;");
        assertThat(get(all.head(), thread, "en")).hasStatus(404);
        assertThat(post(all.parent(), "/new/" + all.strangeParent().person().value(), "Тема", "Текст"))
                .hasStatus(404);
        assertThat(post(all.parent(), "/new/" + Ids.next(), "Тема", "Текст")).hasStatus(404);
    }

    @Test
    void announcements_and_letters_to_parents_are_sent_from_one_page() {
        MvcTestResult wide = many(all.head(), "school", "parents");
        assertThat(wide).hasStatus(422);
        assertThat(many(all.head(), "grade-12", "both")).hasStatus(422);
        assertThat(many(all.classTeacher(), "school", "both")).hasStatus(404);
        String own = all.schoolClass().value().toString();
        assertThat(many(all.classTeacher(), own, "parents"))
                .hasRedirectedUrl("/s/" + all.school().slug() + "/messages?sent=1");
        MvcTestResult announced = many(all.classTeacher(), own, "families");
        String address =
                String.valueOf(announced.getResponse().getRedirectedUrl()).replaceFirst(".*/messages", "");
        assertThat(body(get(all.classTeacher(), address, "en"))).contains("0 of 2 have read it");
        assertThat(body(get(all.parent(), address, "en"))).doesNotContain("have read it");
    }

    @Test
    void the_inbox_costs_the_same_however_much_lies_there() throws Exception {
        tell("messaging.thread.read", "2026-10-13");
        int few = queries.during(() -> get(all.teacher(), "", "en")).size();
        for (int i = 0; i < 30; i++) {
            tell("messaging.thread.read", "2026-10-13");
        }
        assertThat(queries.during(() -> get(all.teacher(), "", "en"))).hasSize(few);
        assertThat(body(get(all.teacher(), "?page=1", "en"))).contains("rel=\"prev\"");
    }

    private void tell(String text, String word) {
        Notice notice = new Notice(text, List.of(word), UUID.randomUUID().toString(), "/findings");
        SchoolContext.run(
                all.school().id(),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(
                                _ -> notices.tell(notice, List.of(all.teacher().person()))));
    }

    private MvcTestResult many(Member member, String to, String who) {
        return SchoolContext.call(
                all.school().id(),
                () -> mvc.post()
                        .uri(address(member) + "/many")
                        .requestAttr(SignedIn.MEMBER, member)
                        .param("to", to)
                        .param("who", who)
                        .param("topic", "Тема")
                        .param("body", "Текст")
                        .exchange());
    }

    private MvcTestResult post(Member member, String page, String topic, String text) {
        return SchoolContext.call(
                all.school().id(),
                () -> mvc.post()
                        .uri(address(member) + page)
                        .requestAttr(SignedIn.MEMBER, member)
                        .param("topic", topic)
                        .param("body", text)
                        .param("key", Ids.next().toString())
                        .exchange());
    }

    private MvcTestResult get(Member member, String page, String language) {
        return SchoolContext.call(
                all.school().id(),
                () -> mvc.get()
                        .uri(address(member) + page)
                        .requestAttr(SignedIn.MEMBER, member)
                        .accept(MediaType.TEXT_HTML)
                        .header("Accept-Language", language)
                        .exchange());
    }

    private static String address(Member member) {
        return "/s/" + member.school().slug() + "/messages";
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
