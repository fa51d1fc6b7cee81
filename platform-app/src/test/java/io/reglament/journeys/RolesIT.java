package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;

/** Roles follow the school's posts: what somebody changes by hand in Keycloak is mended, an ended post ends access. */
@Order(5)
@Journey
class RolesIT {
    private static final int PATIENCE_MILLIS = 120_000;

    private static Keycloak keycloak;

    private final RunningHouse house;
    private final Chromium chromium;

    RolesIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    @BeforeAll
    static void open(RunningHouse house) {
        keycloak = KeycloakBuilder.builder()
                .serverUrl(house.issuer().substring(0, house.issuer().indexOf("/realms/")))
                .realm("reglament")
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId("reglament-adapter")
                .clientSecret(RunningHouse.secret("client.adapter"))
                .build();
    }

    @AfterAll
    static void close() {
        keycloak.close();
    }

    @Test
    void a_role_removed_by_hand_is_put_back_an_extra_one_is_taken_away_and_both_are_logged() {
        String user = house.users("smidovich-3", "teacher").getLast();
        RealmResource realm = keycloak.realm("reglament");
        String id = realm.users().searchByUsername(user, true).getFirst().getId();
        OrganizationResource school = school(realm, "smidovich-3");
        Map<String, String> groups = groups(school);
        school.groups().group(groups.get("teacher")).removeMember(id);
        school.groups().group(groups.get("head")).addMember(id);
        assertThat(roles(school, id)).contains("head").doesNotContain("teacher");

        await(() -> roles(school, id), roles -> roles.contains("teacher") && !roles.contains("head"));

        assertThat(roles(school, id)).contains("teacher").doesNotContain("head");
        await(RolesIT::log, log -> log.contains("ROLE_TAKEN head of " + id));
        assertThat(log().lines().filter(line -> line.contains(" of " + id)))
                .anyMatch(line -> line.contains("ROLE_GIVEN teacher"))
                .anyMatch(line -> line.contains("ROLE_TAKEN head"));
    }

    @Test
    void a_post_ended_in_the_schools_data_ends_access_before_any_token_expires() throws IOException {
        house.moveClock("2026-12-03T08:00:00Z");
        String user = house.users("netschool", "teacher").getLast();
        Page page = chromium.signedIn(house, user);
        assertThat(page.request().get(house.base() + "/s/netschool/day").status())
                .isEqualTo(200);

        RunningHouse.command(
                "import", "--school", "netschool", endOfPosts("netschool", user).toString());

        assertThat(page.request().get(house.base() + "/s/netschool/day").status())
                .isEqualTo(404);
    }

    private static String log() {
        try {
            return Files.readString(RunningHouse.var().resolve("log/platform.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A delta that deletes every post of one person, as that school's own system would send it. */
    private static Path endOfPosts(String school, String user) throws IOException {
        String person = RunningHouse.sourcedId(user);
        Path delta = Path.of("target/end-of-posts.zip");
        try (ZipFile bundle = new ZipFile(
                        RunningHouse.var().resolve("demo/" + school + ".zip").toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(delta))) {
            List<String> roles = new String(
                            bundle.getInputStream(bundle.getEntry("roles.csv")).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String rows = roles.stream()
                    .filter(line -> line.contains("," + person + ","))
                    .map(line -> line.replaceFirst(",,,", ",tobedeleted,2026-12-03T00:00:00Z,"))
                    .collect(Collectors.joining("\n"));
            entry(
                    zip,
                    "manifest.csv",
                    "propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\nfile.roles,delta\n");
            entry(zip, "roles.csv", roles.getFirst() + "\n" + rows + "\n");
        }
        return delta.toAbsolutePath();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static OrganizationResource school(RealmResource realm, String slug) {
        return realm.organizations()
                .get(realm.organizations()
                        .searchByAttribute("alias:" + slug)
                        .getFirst()
                        .getId());
    }

    private static Map<String, String> groups(OrganizationResource school) {
        return school.groups().getAll(null, null, null, 0, 100, true, false).stream()
                .collect(Collectors.toMap(GroupRepresentation::getName, GroupRepresentation::getId));
    }

    private static Set<String> roles(OrganizationResource school, String user) {
        return school.members().member(user).groups(0, 100, true).stream()
                .map(GroupRepresentation::getName)
                .collect(Collectors.toSet());
    }

    private <T> void await(java.util.function.Supplier<T> look, Predicate<T> expected) {
        Page clock =
                chromium.signedIn(house, house.users("smidovich-3", "teacher").getFirst());
        for (int waited = 0; waited < PATIENCE_MILLIS && !expected.test(look.get()); waited += 500) {
            clock.waitForTimeout(500);
        }
    }
}
