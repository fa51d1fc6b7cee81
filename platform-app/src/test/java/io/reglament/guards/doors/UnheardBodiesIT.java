package io.reglament.guards.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.tenancy.Ids;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What nobody honest sends is refused by name, before it costs memory and without our failing on it. */
@WholeApplication
class UnheardBodiesIT {
    /** Above our bound, and below where the server would cut the line without an answer. */
    private static final int EDITS = 500_000;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private SchoolOfTown school;
    private Place place;
    private Visitors visitors;

    @BeforeEach
    void build() {
        school = Town.of(context).here();
        place = school.fresh(Relation.OWN);
        visitors = new Visitors(port, school);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_body_without_end_is_not_read_to_its_end(boolean lengthSaid) {
        byte[] body = ("{\"edits\":[" + "{},".repeat(EDITS) + "{}]}").getBytes(StandardCharsets.UTF_8);

        Answer answer = marks(
                lengthSaid
                        ? BodyPublishers.ofByteArray(body)
                        : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(413);
    }

    @Test
    void a_body_of_many_edits_is_still_told_how_many_are_taken() {
        Answer answer = marks(BodyPublishers.ofString("{\"edits\":[" + "{},".repeat(1_000) + "{}]}"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
    }

    @Test
    void a_zero_character_is_refused_wherever_it_is_sent() {
        Visitor head = visitors.of(Who.DEPUTY_HEAD);
        List<String> addresses = List.of(
                "/s/" + school.slug() + "/sheets?filter=%00",
                "/api/v1/s/" + school.slug() + "/groups?filter=%00",
                "/s/" + school.slug() + "/findings?class=%00");

        assertThat(addresses)
                .allSatisfy(address ->
                        assertThat(head.get(address).status()).as(address).isEqualTo(400));
    }

    @Test
    void a_zero_character_in_a_text_is_a_fault_of_the_text() {
        Answer answer = visitors.of(Who.TEACHER)
                .send(json("/works").POST(BodyPublishers.ofString("""
                                {"id": "%s", "lesson": "%s", "form": "test", "title": "a\\u0000b", "planned": true}""".formatted(Ids.next(), place.lesson()))));

        assertThat(answer.status()).as(answer.toString()).isBetween(400, 422);
    }

    private Answer marks(HttpRequest.BodyPublisher body) {
        return visitors.of(Who.TEACHER).send(json("/marks").PUT(body));
    }

    private HttpRequest.Builder json(String what) {
        return visitors.of(Who.TEACHER)
                .request("/api/v1/s/" + school.slug() + "/groups/" + place.group() + what)
                .header("Content-Type", "application/json");
    }
}
