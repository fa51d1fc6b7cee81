package io.reglament.guards.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.reglament.guards.WholeApplication;
import io.reglament.identity.OpenSignOns;
import io.reglament.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An open session alone links no accounts, and one whose owner was disabled is open no more. */
@WholeApplication
class FreshSignOnIT {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String CODE = "ABCD-0000-0000";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OpenSignOns signOns;

    @LocalServerPort
    private int port;

    private SchoolOfTown school;
    private String page;

    @BeforeEach
    void build() {
        school = Town.of(context).here();
        page = "/s/" + school.slug() + "/account/link";
    }

    @Test
    void anOldOneIsAskedForThePasswordAndComesBackToWhatWasTyped() {
        Visitor visitor = signedIn(Duration.ofMinutes(6));
        for (String path : new String[] {"/code", "/claim", ""}) {
            Answer sent = post(visitor, path);
            assertThat(sent.status()).as(path).isBetween(302, 303);
            assertThat(sent.location()).endsWith("/oauth2/authorization/keycloak?anew");
        }

        Answer asked = visitor.get("/oauth2/authorization/keycloak?anew");
        assertThat(asked.location())
                .startsWith(FakeIssuer.address())
                .contains("prompt=login", "max_age=300")
                .doesNotContain("ABCD");
        assertThat(visitor.get("/oauth2/authorization/keycloak").location()).doesNotContain("prompt", "max_age");

        Answer back = visitor.signOn("/oauth2/authorization/keycloak?anew", claims(Duration.ZERO));
        assertThat(back.location()).endsWith(page);
        assertThat(visitor.get(page).body()).contains("value=\"" + CODE + "\"");
        assertThat(visitor.get(page).body()).doesNotContain(CODE);
        assertThat(visitor.get("/s/" + school.slug() + "/day").status()).isEqualTo(200);
    }

    @Test
    void aFreshOneIsNotAskedAndATokenThatDoesNotSayIsOld() {
        assertThat(post(signedIn(Duration.ofMinutes(4)), "/code").status()).isEqualTo(200);

        JWTClaimsSet silent = new JWTClaimsSet.Builder(claims(Duration.ZERO))
                .claim(Tokens.SIGNED_IN, null)
                .build();
        assertThat(post(Visitor.signedOn(base(), silent), "/code").location()).endsWith("?anew");
    }

    @Test
    void nobodyIsLedElsewhereByAnAddress() {
        Visitor visitor = signedIn(Duration.ZERO);

        Answer back =
                visitor.signOn("/oauth2/authorization/keycloak?anew=https://elsewhere.example/", claims(Duration.ZERO));

        assertThat(back.location()).doesNotContain("elsewhere");
    }

    @Test
    void whoWasDisabledIsOutOfEverySession() {
        Visitor one = signedIn(Duration.ZERO);
        Visitor other = signedIn(Duration.ZERO);
        String day = "/s/" + school.slug() + "/day";
        assertThat(one.get(day).status()).isEqualTo(200);

        assertThat(signOns.end(Set.of(subject(), "nobody"))).containsExactly(subject());

        assertThat(one.get(day).location()).contains("/oauth2/");
        assertThat(other.get(day).location()).contains("/oauth2/");
        assertThat(signOns.end(Set.of(subject()))).isEmpty();
    }

    private Visitor signedIn(Duration ago) {
        return Visitor.signedOn(base(), claims(ago));
    }

    private JWTClaimsSet claims(Duration ago) {
        return Tokens.claims(subject(), Tokens.WEB)
                .claim("organization", Tokens.organization(school.slug(), Role.TEACHER))
                .claim(Tokens.SIGNED_IN, Instant.now().minus(ago).getEpochSecond())
                .build();
    }

    private String subject() {
        return school.subject(Role.TEACHER);
    }

    private Answer post(Visitor visitor, String path) {
        return visitor.send(Requests.post(
                visitor.request(page + path).header("Accept", "text/html"), FORM, "consent=true&code=" + CODE));
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
