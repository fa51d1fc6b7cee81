package io.reglament.guards.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import io.reglament.guards.WholeApplication;
import io.reglament.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The API takes the issuer's tokens and no others. */
@WholeApplication
class ForgedTokensIT {
    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private SchoolOfTown school;

    @BeforeEach
    void build() {
        school = Town.of(context).here();
    }

    @Test
    void theIssuersOwnIsTaken() {
        assertThat(status(Tokens.bearer(subject(), school.slug(), Role.TEACHER)))
                .isEqualTo(200);
    }

    @Test
    void noForgeryIsTaken() throws JOSEException {
        Map<String, String> forged = ForgedTokens.of(subject(), school.slug());
        List<String> taken = new ArrayList<>();
        forged.forEach((forgery, token) -> {
            int status = status(token);
            if (status != 401) {
                taken.add(forgery + ": " + status);
            }
        });

        assertThat(forged).hasSizeGreaterThan(40);
        assertThat(taken).isEmpty();
    }

    @Test
    void aTokenCountsInItsHeaderOnly() {
        String token = Tokens.bearer(subject(), school.slug(), Role.TEACHER);
        Visitor stranger = Visitor.withBearer(base(), "");

        assertThat(stranger.get(address() + "&access_token=" + token).status()).isEqualTo(401);
    }

    private int status(String token) {
        return Visitor.withBearer(base(), token).get(address()).status();
    }

    private String address() {
        return "/api/v1/s/" + school.slug() + "/lessons?date=" + Town.TODAY;
    }

    private String subject() {
        return school.subject(Role.TEACHER);
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
