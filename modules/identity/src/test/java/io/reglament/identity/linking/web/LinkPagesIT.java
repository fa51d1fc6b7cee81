package io.reglament.identity.linking.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.FakeSignOns;
import io.reglament.identity.Member;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.identity.WholeIdentity;
import io.reglament.identity.linking.Owners;
import io.reglament.tenancy.SchoolContext;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeIdentity
@AutoConfigureMockMvc(addFilters = false)
@Import(Owners.Configuration.class)
class LinkPagesIT {
    /** As the door sets it. */
    private static final String MEMBER = "io.reglament.identity.door.SchoolDoor.member";

    private static final Pattern CODE = Pattern.compile("(?<![\\w-])[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?![\\w-])");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Owners owners;

    @Autowired
    private FakeSignOns signOns;

    private Member home;
    private Member guest;

    @BeforeEach
    void twoAccounts() {
        home = owners.owner(owners.school(), "t", Role.TEACHER);
        guest = owners.owner(owners.school(), "t", Role.PARENT);
    }

    @AfterEach
    void back() {
        signOns.stale(false);
    }

    @ParameterizedTest
    @CsvSource({"ru, Что значит связать", "ky, Байланыштыруу деген эмне", "en, What linking means"})
    void the_page_says_what_it_means_in_three_languages(String language, String words) {
        assertThat(page(guest, language))
                .hasStatusOk()
                .bodyText()
                .contains(words)
                .doesNotContain("??");
    }

    @Test
    void from_a_code_to_a_link_and_back() throws Exception {
        MvcTestResult issued = post(home, "/code", "consent", "true");
        assertThat(issued).hasStatusOk();
        String code = code(issued);
        assertThat(page(home, "ru")).bodyText().doesNotContain(code);
        assertThat(post(guest, "/claim", "code", code))
                .hasStatusOk()
                .bodyText()
                .contains(
                        home.name().full(),
                        home.school().names().ru(),
                        guest.school().names().ru(),
                        code)
                .doesNotContain("Имена в двух школах разные", "??");
        assertThat(post(guest, "", "code", code)).hasStatus(422).bodyText().contains("Без вашего согласия");
        assertThat(post(guest, "", "code", code, "consent", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("Войдите заново");
        assertThat(page(guest, "ru"))
                .bodyText()
                .contains(
                        "Вы входите сюда учётной записью школы: "
                                + home.school().names().ru(),
                        "Разорвать связь");
        assertThat(page(home, "ru")).bodyText().contains("запись другой школы связана с этой", "версия 2");
        assertThat(post(guest, "/end")).hasStatus3xxRedirection();
        assertThat(page(guest, "ru")).bodyText().contains("связь разорвана").doesNotContain("Разорвать связь<");
    }

    @Test
    void a_wrong_code_tells_nothing_of_anybody() throws Exception {
        String code = code(post(home, "/code", "consent", "true"));
        String wrong = code.substring(0, 5) + "0000-0000";
        for (String typed : new String[] {wrong, "ZZZZ-ZZZZ-ZZZZ", "", "<script>"}) {
            assertThat(post(guest, "/claim", "code", typed))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Этот код не подходит")
                    .doesNotContain(home.school().names().ru(), "<script>");
        }
        assertThat(post(guest, "/claim")).hasStatus(422);
    }

    @Test
    void somebody_of_another_name_is_warned_and_an_employee_refused() throws Exception {
        PersonName other = new PersonName("Мошенников", "Иван", Optional.empty());
        Member parent = owners.owner(home.school(), "p", Role.PARENT);
        owners.join(home.school(), "p", Role.PARENT, other);
        owners.join(home.school(), "t", Role.TEACHER, other);
        String ofParent = code(post(parent, "/code", "consent", "true"));
        String ofTeacher = code(post(home, "/code", "consent", "true"));
        assertThat(post(guest, "/claim", "code", ofParent))
                .hasStatusOk()
                .bodyText()
                .contains("Имена в двух школах разные");
        assertThat(post(guest, "/claim", "code", ofTeacher))
                .hasStatus(422)
                .bodyText()
                .contains("Попросите канцелярию школы исправить имя");
    }

    @Test
    void in_an_old_sign_on_nothing_is_made_or_linked_and_the_typed_code_waits_for_its_owner() throws Exception {
        String code = code(post(home, "/code", "consent", "true"));
        signOns.stale(true);
        for (String path : new String[] {"", "/claim", "/code"}) {
            MvcTestResult answer = post(guest, path, "code", code, "consent", "true");
            assertThat(answer).hasStatus3xxRedirection();
            assertThat(answer.getResponse().getRedirectedUrl())
                    .isEqualTo("/sign-on-anew-for/s/" + guest.school().slug() + "/account/link");
            assertThat(answer.getResponse().getContentAsString()).doesNotContainPattern(CODE);
        }
        assertThat(owners.username(guest)).isNotEqualTo(owners.username(home));
        MockHttpSession session = new MockHttpSession();
        post(guest, session, "/claim", "code", code);
        assertThat(page(home, session)).bodyText().doesNotContain(code);
        post(guest, session, "/claim", "code", code);
        assertThat(page(guest, session)).bodyText().contains("value=\"" + code + "\"");
        assertThat(page(guest, session)).bodyText().doesNotContain(code);
    }

    @Test
    void without_consent_there_is_no_code() {
        assertThat(post(home, "/code")).hasStatus(422).bodyText().doesNotContainPattern(CODE);
    }

    private static String code(MvcTestResult page) throws Exception {
        Matcher code = CODE.matcher(page.getResponse().getContentAsString());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private MvcTestResult page(Member member, MockHttpSession session) {
        return as(member, address -> mvc.get().uri(address).session(session));
    }

    private MvcTestResult page(Member member, String language) {
        return as(member, address -> mvc.get().uri(address).header("Accept-Language", language));
    }

    private MvcTestResult post(Member member, String path, String... parameters) {
        return post(member, new MockHttpSession(), path, parameters);
    }

    private MvcTestResult post(Member member, MockHttpSession session, String path, String... parameters) {
        return as(member, address -> {
            var request = mvc.post().uri(address + path).session(session).header("Accept-Language", "ru");
            for (int i = 0; i < parameters.length; i += 2) {
                request.param(parameters[i], parameters[i + 1]);
            }
            return request;
        });
    }

    private static MvcTestResult as(Member member, Function<String, MockMvcTester.MockMvcRequestBuilder> request) {
        String address = "/s/" + member.school().slug() + "/account/link";
        return SchoolContext.<MvcTestResult, RuntimeException>call(
                member.school().id(),
                () -> request.apply(address).requestAttr(MEMBER, member).exchange());
    }
}
