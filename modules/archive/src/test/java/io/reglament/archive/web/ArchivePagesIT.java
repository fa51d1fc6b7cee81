package io.reglament.archive.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.archive.ArchiveContext;
import io.reglament.archive.KeptSchools;
import io.reglament.archive.making.Makings;
import io.reglament.archive.making.PackageRow;
import io.reglament.archive.making.Packages;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.PeriodicWork;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolRegistry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The page of back-ups, from its empty state to a copy that somebody took. */
@ArchiveContext
class ArchivePagesIT {
    private static final String MEMBER = "io.reglament.identity.door.SchoolDoor.member";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private KeptSchools schools;

    @Autowired
    private SchoolRegistry registry;

    @Autowired
    private Makings makings;

    @Autowired
    private Packages packages;

    @Autowired
    private List<PeriodicWork> works;

    @Autowired
    private JdbcClient jdbc;

    private SchoolId school;
    private String root;

    @BeforeEach
    void aSchoolOnAir() {
        school = schools.add("smidovich-3");
        root = "/s/school-" + school.value() + "/archive";
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ky", "en"})
    void beforeTheFirstOneItSaysWhatToDo(String language) {
        String page = body(get("").locale(Locale.of(language)), Role.DEPUTY_HEAD);

        assertThat(page).contains("class=\"empty\"", "time-line", "○").doesNotContain("??", "/file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ky", "en"})
    void onePackageFromTheButtonToTheAct(String language) {
        Locale locale = Locale.of(language);
        assertThat(ask(post("/packages"), Role.HEAD)).hasStatus3xxRedirection();
        assertThat(body(get("/state").locale(locale), Role.HEAD))
                .contains("every 1s")
                .doesNotContain("??");
        made();
        PackageRow made = SchoolContext.call(school, () -> packages.latest(0)).getFirst();
        String address = "/packages/" + made.id();
        assertThat(ask(post(address + "/verification"), Role.DEPUTY_HEAD)).hasStatus3xxRedirection();
        assertThat(ask(
                        post(address + "/hand-overs")
                                .param("custodian", "QUALITY_DEPUTY")
                                .param("takenBy", "Петрова <b>")
                                .param("medium", "PHYSICAL")
                                .param("carrier", "USB 3")
                                .param("takenOn", "2026-09-02"),
                        Role.DEPUTY_HEAD))
                .hasStatus3xxRedirection();
        MvcTestResult file = ask(get(address + "/file"), Role.HEAD);

        assertThat(file.getResponse().getContentAsByteArray()).hasSize((int) made.bytes());
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("attachment", ".zip");
        assertThat(taken()).isEqualTo(1);
        assertThat(body(get("").locale(locale), Role.HEAD))
                .contains("Петрова &lt;b&gt;", "USB 3", made.sha256(), "✓", "/file")
                .doesNotContain("??");
    }

    @Test
    void withoutTheRightThereIsNothingAndDownloadsAreForHeadAndAdministrator() {
        SchoolContext.call(school, () -> makings.byHand(new PersonId(Ids.next()), 2, LocalDate.of(2026, 9, 1)));
        made();
        String address = "/packages/"
                + SchoolContext.call(school, () -> packages.latest(0))
                        .getFirst()
                        .id();

        assertThat(ask(get(""), Role.TEACHER)).hasStatus(404);
        assertThat(ask(get(address + "/file"), Role.DEPUTY_HEAD)).hasStatus(404);
        assertThat(ask(get("/packages/" + Ids.next() + "/file"), Role.HEAD)).hasStatus(404);
        assertThat(taken()).isZero();
        assertThat(ask(get(address + "/file"), Role.SCHOOL_ADMINISTRATOR)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"takenBy= ", "takenOn=yesterday", "medium=CLAY", "carrier=", "custodian=NOBODY"})
    void anActThatSaysNothingIsRefused(String wrong) {
        SchoolContext.call(school, () -> makings.byHand(new PersonId(Ids.next()), 2, LocalDate.of(2026, 9, 1)));
        made();
        String address = "/packages/"
                + SchoolContext.call(school, () -> packages.latest(0))
                        .getFirst()
                        .id();
        var request = post(address + "/hand-overs");
        java.util.Map<String, String> act = new java.util.HashMap<>(java.util.Map.of(
                "custodian", "HEAD", "takenBy", "A", "medium", "PHYSICAL", "carrier", "1", "takenOn", "2026-09-02"));
        act.put(wrong.split("=")[0], wrong.substring(wrong.indexOf('=') + 1));
        act.forEach(request::param);

        assertThat(ask(request, Role.HEAD)).hasStatus4xxClientError();
    }

    private void made() {
        SchoolContext.noSchool("test", () -> {
            works.stream().filter(work -> work.name().equals("queued-packages")).forEach(PeriodicWork::run);
            return true;
        });
    }

    private long taken() {
        return schools.in(
                school,
                () -> jdbc.sql("select count(*) from archive.taken_out where school_id = ?")
                        .param(school.value())
                        .query(Long.class)
                        .single());
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder get(String address) {
        return MockMvcRequestBuilders.get(root + address);
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder post(String address) {
        return MockMvcRequestBuilders.post(root + address);
    }

    private String body(AbstractMockHttpServletRequestBuilder<?> request, Role role) {
        MvcTestResult result = ask(request, role);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult ask(AbstractMockHttpServletRequestBuilder<?> request, Role role) {
        Member member = new Member(
                registry.find(school).orElseThrow(),
                new PersonId(Ids.next()),
                new PersonName("Иванова", "Анна", Optional.empty()),
                Set.of(role));
        return SchoolContext.call(school, () -> mvc.perform(request.requestAttr(MEMBER, member)));
    }
}
