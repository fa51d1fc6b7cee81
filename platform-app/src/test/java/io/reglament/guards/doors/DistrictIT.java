package io.reglament.guards.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.reglament.district.figures.SchoolFigures;
import io.reglament.guards.WholeApplication;
import io.reglament.identity.Role;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolRegistry;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The district's pages: open to its administrators alone, who come no further; sums on them, and nobody's name. */
@WholeApplication
class DistrictIT {
    private static final String ADMINISTRATOR = "district-administrator";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SchoolFigures figures;

    @Autowired
    private SchoolRegistry registry;

    @LocalServerPort
    private int port;

    private SchoolOfTown school;
    private SchoolOfTown other;

    @BeforeEach
    void build() {
        school = Town.of(context).here();
        other = Town.of(context).there();
        Stream.of(school, other)
                .map(SchoolOfTown::id)
                .forEach(id -> SchoolContext.run(
                        id, () -> figures.publish(registry.find(id).orElseThrow())));
    }

    @Test
    void theAdministratorLandsOnTheSchoolsAndReadsThePages() {
        Visitor administrator = administrator();

        assertThat(administrator.get("/").location()).endsWith("/district");
        assertThat(administrator.get("/district").body())
                .contains(
                        "School No. 3, Smidovich",
                        "School-Gymnasium No. 48, Bishkek",
                        "district/schools/smidovich-3",
                        "<svg",
                        "as of ")
                .contains("/logout");
        assertThat(administrator.get("/district?sort=share&page=0").status()).isEqualTo(200);
        assertThat(administrator.get("/district?sort=nonsense&page=nonsense").status())
                .isEqualTo(200);
        assertThat(administrator.get("/district/schools/smidovich-3").status()).isEqualTo(200);
        assertThat(administrator.get("/district/profiles").body()).contains("Choose up to four schools");
    }

    @Test
    void profilesStandSideBySideWithWhatDiffersAndItsClauses() {
        String differing = administrator()
                .get("/district/profiles?school=smidovich-3&school=bishkek-48")
                .body();
        String all = administrator()
                .get("/district/profiles?school=smidovich-3&school=bishkek-48&all=true")
                .body();

        assertThat(differing.indexOf("How often journals are checked"))
                .isPositive()
                .isLessThan(differing.indexOf("Deadlines for marking works"));
        assertThat(differing.indexOf("Deadlines for marking works")).isLessThan(differing.indexOf("Back-ups"));
        assertThat(differing).contains("class=\"clause\"", "trimester");
        assertThat(all.length()).isGreaterThan(differing.length());
        assertThat(administrator()
                        .get("/district/profiles?school=a1&school=a2&school=a3&school=a4&school=smidovich-3")
                        .body())
                .contains("The first four of the chosen schools");
    }

    @Test
    void nobodysNameStandsOnThem() {
        String pages = Stream.of("/district", "/district/schools/smidovich-3", "/district/profiles?school=smidovich-3")
                .map(page -> administrator().get(page).body())
                .reduce("", String::concat);

        assertThat(names()).hasSizeGreaterThan(50).noneMatch(pages::contains);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoIsOfASchoolIsToldThatThereIsNothing(Role role) {
        nothing(Visitor.signedOn(base(), school.subject(role), school.slug(), role));
    }

    @Test
    void noOtherClaimIsTakenForTheDistricts() {
        Map<String, Object> roles = Map.of("roles", List.of(ADMINISTRATOR));
        nothing(Visitor.signedOn(
                base(),
                Tokens.claims("pretender", Tokens.WEB)
                        .claim("organization", Map.of("district", Map.of("groups", List.of("/" + ADMINISTRATOR))))
                        .claim("realm_access", roles)
                        .claim("resource_access", Map.of(Tokens.WEB, roles))
                        .claim("groups", List.of("/" + ADMINISTRATOR))
                        .claim("roles", List.of(ADMINISTRATOR))
                        .claim("district", Map.of("roles", List.of(ADMINISTRATOR)))
                        .build()));
        nothing(Visitor.signedOn(
                base(),
                Tokens.claims("clerk", Tokens.WEB)
                        .claim("district", List.of("clerk"))
                        .build()));
    }

    /** It comes into force in a time of which no other test knows. */
    @Test
    void theBaseIsHandedInReadAndPublishedByTheAdministratorAlone() {
        String whole = "profile: 1\narchive: {retention: {value: 30 years, district-default: true, locked: true,"
                + " source: Order of the district}}\n";
        Visitor administrator = administrator();
        assertThat(administrator.get("/district/base").body()).contains("The district’s base", "version 0");
        assertThat(administrator.get("/district/base/0/profile.yaml").body()).contains("district-default: true");
        assertThat(administrator.get("/district/base/7").status()).isEqualTo(404);

        Answer faulty = administrator.send(file(administrator, whole.replace("30 years", "thirty")));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("/archive/retention/value", "Nothing was kept");

        Answer kept = administrator.send(file(administrator, whole));
        assertThat(kept.location()).endsWith("/district/base/1");
        assertThat(administrator.get("/district/base/1").body())
                .contains("Locked: view only", "What happens in the schools", "Publish (conflicts in schools:");
        for (Role role : Role.values()) {
            Visitor member = Visitor.signedOn(base(), school.subject(role), school.slug(), role);
            Answer absent = member.get("/nothing-here");
            for (String page : List.of("/district/base", "/district/base/1", "/district/base/1/profile.yaml")) {
                assertThat(member.get(page)).as(page).isEqualTo(absent);
            }
            assertThat(member.send(file(member, whole)).status()).isEqualTo(404);
            assertThat(member.send(publication(member, 1, "2098-01-01")).status())
                    .isEqualTo(404);
        }

        // What is published stays for the other tests of this run: nothing that any school contradicts.
        Answer open = administrator.send(file(administrator, whole.replace(" locked: true,", "")));
        assertThat(open.location()).endsWith("/district/base/2");
        assertThat(administrator
                        .send(publication(administrator, 2, "2020-01-01"))
                        .status())
                .isEqualTo(422);
        assertThat(administrator
                        .send(publication(administrator, 2, "2098-01-01"))
                        .location())
                .endsWith("/district/base");
        assertThat(administrator.get("/district/base").body()).contains("order No 5", "comes into force");
        assertThat(administrator
                        .send(publication(administrator, 2, "2098-01-01"))
                        .body())
                .contains("published already");
    }

    private static HttpRequest.Builder file(Visitor visitor, String yaml) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"base.yaml\"\r\n"
                + "Content-Type: application/yaml\r\n\r\n" + yaml + "\r\n--b--\r\n";
        return visitor.request("/district/base")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder publication(Visitor visitor, int version, String from) {
        return visitor.request("/district/base/" + version + "/publication")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("number=5&date=2026-09-01&from=" + from));
    }

    @Test
    void theAdministratorComesIntoNoSchool() {
        Visitor administrator = administrator();

        for (SchoolOfTown each : List.of(school, other)) {
            Answer absent = administrator.get("/s/no-such-school/findings");
            assertThat(administrator.get("/s/" + each.slug())).isEqualTo(absent);
            assertThat(administrator.get("/s/" + each.slug() + "/findings")).isEqualTo(absent);
            assertThat(administrator
                            .get("/api/v1/s/" + each.slug() + "/findings")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(administrator.get("/district/schools/no-such-school").status())
                .isEqualTo(404);
        assertThat(administrator.get("/district/schools/%20").status()).isEqualTo(404);
    }

    private void nothing(Visitor visitor) {
        Answer absent = visitor.get("/nothing-here");
        assertThat(absent.status()).isEqualTo(404);
        for (String page : List.of(
                "/district", "/district/", "/district/profiles", "/district/schools/smidovich-3", "/district/none")) {
            assertThat(visitor.get(page)).as(page).isEqualTo(absent);
        }
    }

    private Visitor administrator() {
        JWTClaimsSet claims = Tokens.claims("of-the-district", Tokens.WEB)
                .claim("district", List.of(ADMINISTRATOR))
                .build();
        return Visitor.signedOn(base(), claims);
    }

    private List<String> names() {
        return school.database()
                .all(
                        String.class,
                        "select distinct family_name from identity.person where school_id = ?",
                        school.id().value());
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
