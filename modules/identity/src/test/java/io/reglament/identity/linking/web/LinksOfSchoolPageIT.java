package io.reglament.identity.linking.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.identity.WholeIdentity;
import io.reglament.identity.linking.AccountLinks;
import io.reglament.identity.linking.Linking;
import io.reglament.identity.linking.Owners;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeIdentity
@AutoConfigureMockMvc(addFilters = false)
@Import(Owners.Configuration.class)
class LinksOfSchoolPageIT {
    private static final String MEMBER = "io.reglament.identity.door.SchoolDoor.member";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Owners owners;

    @Autowired
    private AccountLinks links;

    @Autowired
    private Linking linking;

    private School school;
    private Member home;
    private Member guest;
    private Member administrator;

    @BeforeEach
    void aLinkedTeacher() {
        school = owners.school();
        home = owners.owner(owners.school(), "t", Role.TEACHER);
        guest = owners.owner(school, "t", Role.TEACHER);
        administrator = owners.owner(school, "a", Role.SCHOOL_ADMINISTRATOR);
        String code = SchoolContext.call(home.school().id(), () -> links.code(home, true))
                .code();
        SchoolContext.run(school.id(), () -> linking.link(guest, code, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ky", "en"})
    void the_administrator_sees_who_signs_in_with_what(String language) {
        assertThat(get(administrator, "?after=", language))
                .hasStatusOk()
                .bodyText()
                .contains(guest.name().full(), owners.username(home), "." + school.slug())
                .doesNotContain("??");
        assertThat(get(administrator, "?after=z", language))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/end");
        assertThat(get(administrator, "?after=%00", language)).hasStatus(422);
    }

    @Test
    void and_ends_it() {
        assertThat(post(administrator, guest.person().value())).hasStatus3xxRedirection();
        assertThat(owners.username(guest)).endsWith("." + school.slug());
        assertThat(post(administrator, home.person().value())).hasStatus(404);
    }

    @Test
    void nobody_else_does_either() {
        assertThat(get(guest, "", "ru")).hasStatus(404);
        assertThat(post(guest, guest.person().value())).hasStatus(404);
        assertThat(owners.username(guest)).isEqualTo(owners.username(home));
    }

    private MvcTestResult get(Member member, String query, String language) {
        return as(member, address -> mvc.get().uri(address + query).header("Accept-Language", language));
    }

    private MvcTestResult post(Member member, UUID person) {
        return as(member, address -> mvc.post().uri(address + "/" + person + "/end"));
    }

    private static MvcTestResult as(Member member, Function<String, MockMvcTester.MockMvcRequestBuilder> request) {
        String address = "/s/" + member.school().slug() + "/access/links";
        return SchoolContext.<MvcTestResult, RuntimeException>call(
                member.school().id(),
                () -> request.apply(address).requestAttr(MEMBER, member).exchange());
    }
}
