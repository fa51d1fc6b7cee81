package io.reglament.rostering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.reglament.identity.Role;
import io.reglament.identity.Tally;
import io.reglament.rostering.ImportOutcome.Place;
import io.reglament.rostering.ImportSchools;
import io.reglament.rostering.ImportStep;
import io.reglament.rostering.RosteringContext;
import io.reglament.rostering.runs.ImportRun;
import io.reglament.rostering.runs.ImportRuns;
import io.reglament.rostering.runs.ImportState;
import io.reglament.tenancy.SchoolId;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@RosteringContext
class ImportPagesIT {
    @Autowired
    private ImportSchools schools;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("schoolDoor")
    private Filter door;

    private SchoolId school = new SchoolId(1);

    @BeforeEach
    void anAdministrator() {
        school = schools.add();
        signIn(Role.SCHOOL_ADMINISTRATOR);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aRunningImportShowsItsStepAndIsAskedForAgain() throws Exception {
        UUID run = ask(false);
        schools.in(school, () -> runs.reached(run, ImportStep.PEOPLE));

        String page = page("/imports/" + run);
        assertThat(page)
                .contains("Загрузка списки.zip", "идёт", "люди", "Остановить", "htmx.min.js")
                .contains("hx-get=\"/s/" + slug() + "/imports/" + run + "/state\"", "hx-trigger=\"every 1s\"")
                .contains("max=\"5\"", "value=\"2\"")
                .doesNotContain("??", "<table");
        String part = page("/imports/" + run + "/state");
        assertThat(part).contains("hx-get=", "идёт").doesNotContain("??", "<html", "<main");
    }

    @Test
    void aRefusedImportShowsEveryPlace() throws Exception {
        UUID run = ask(false);
        end(
                run,
                ImportState.REFUSED,
                List.of(),
                List.of(
                        new Place("users.csv", 70, "givenName", "rostering.bundle.field.required", List.of()),
                        new Place(
                                "roles.csv",
                                33,
                                "userSourcedId",
                                "rostering.bundle.reference.missing",
                                List.of("<b>", "users.csv"))));

        assertThat(page("/imports/" + run))
                .contains("не принято", "поэтому не изменилось ничего", "Ошибки", "users.csv", "givenName", ">70<")
                .contains("«&lt;b&gt;»")
                .doesNotContain("??", "hx-get", "<progress", "Остановить", "<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ky", "en"})
    void aTakenImportShowsWhatChanged(String language) throws Exception {
        UUID run = ask(true);
        end(
                run,
                ImportState.TAKEN,
                List.of(new Tally("people", 3, 1, 0, 117), new Tally("lessons", 900, 0, 0, 0)),
                List.of(new Place("notes.csv", 0, "", "rostering.bundle.file.ignored", List.of())));

        String page = page("/imports/" + run, Locale.of(language));
        assertThat(page).contains(">117<", ">900<", "notes.csv").doesNotContain("??", "hx-get", "<progress");
        if (language.equals("ru")) {
            assertThat(page).contains("Вот что изменилось бы", "уроки по датам", "Пропущено", "пробный прогон");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ky", "en"})
    void theListShowsTheLatestAndTheForm(String language) throws Exception {
        assertThat(page("/imports", Locale.of(language))).doesNotContain("??");
        UUID run = ask(false);

        String page = page("/imports", Locale.of(language));
        assertThat(page)
                .contains("/imports/" + run, "списки.zip", "multipart/form-data", "name=\"dryRun\"")
                .doesNotContain("??");
    }

    @Test
    void anUploadIsQueuedAndCanBeStopped() throws Exception {
        MockMultipartFile file = new MockMultipartFile("bundle", "r.zip", "application/zip", new byte[] {1, 2});
        MockHttpServletResponse answer =
                perform(multipart("/s/" + slug() + "/imports").file(file).param("dryRun", "true"));

        assertThat(answer.getStatus()).isEqualTo(302);
        ImportRun asked = schools.in(school, () -> runs.latest(0)).getFirst();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/s/" + slug() + "/imports/" + asked.id());
        assertThat(asked.state()).isEqualTo(ImportState.QUEUED);
        assertThat(asked.dryRun()).isTrue();
        assertThat(asked.fileName()).isEqualTo("r.zip");

        assertThat(perform(post("/s/" + slug() + "/imports/" + asked.id() + "/stop"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(schools.in(school, () -> runs.reached(asked.id(), ImportStep.READ)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'a\u0000b.zip', ab.zip", "'', bundle.zip"})
    void aNameThatCannotBeShownIsMended(String sent, String kept) throws Exception {
        MockMultipartFile file = new MockMultipartFile("bundle", sent, "application/zip", new byte[] {1, 2});

        assertThat(perform(multipart("/s/" + slug() + "/imports").file(file)).getStatus())
                .isEqualTo(302);
        assertThat(schools.in(school, () -> runs.latest(0)).getFirst().fileName())
                .isEqualTo(kept);
    }

    @Test
    void othersAndOtherSchoolsFindNothing() throws Exception {
        UUID run = ask(false);
        signIn(Role.TEACHER);
        assertThat(perform(get("/s/" + slug() + "/imports/" + run)).getStatus()).isIn(403, 404);
        assertThat(perform(get("/s/" + slug() + "/imports")).getStatus()).isIn(403, 404);

        school = schools.add();
        signIn(Role.SCHOOL_ADMINISTRATOR);
        assertThat(perform(get("/s/" + slug() + "/imports/" + run)).getStatus()).isEqualTo(404);
        assertThat(perform(post("/s/" + slug() + "/imports/" + run + "/stop")).getStatus())
                .isEqualTo(404);
    }

    private UUID ask(boolean dryRun) {
        return schools.in(
                school,
                () -> runs.ask(
                        "списки.zip",
                        new byte[] {1},
                        dryRun,
                        schools.person(school, Role.SCHOOL_ADMINISTRATOR.claim())));
    }

    private void end(UUID run, ImportState state, List<Tally> tallies, List<Place> places) {
        schools.in(school, () -> {
            runs.end(run, state, tallies, places);
            return run;
        });
    }

    private String page(String path) throws Exception {
        return page(path, Locale.of("ru"));
    }

    private String page(String path, Locale locale) throws Exception {
        MockHttpServletResponse response = perform(get("/s/" + slug() + path).locale(locale));
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse perform(RequestBuilder request) throws Exception {
        MockMvc mvc =
                MockMvcBuilders.webAppContextSetup(context).addFilters(door).build();
        return mvc.perform(request).andReturn().getResponse();
    }

    private String slug() {
        return "school-" + school.value();
    }

    private void signIn(Role role) {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject(schools.account(school, role))
                .claim("organization", Map.of(slug(), Map.of("groups", List.of("/" + role.claim()))))
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token, List.of()));
    }
}
