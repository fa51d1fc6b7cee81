package io.reglament.guards.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.reglament.guards.Repository;
import io.reglament.guards.WholeApplication;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** docs/api/requests.http is true: every request of it is sent in order and answered as it says. */
@WholeApplication
class ExamplesIT {
    private static final String FILE = Repository.text(Repository.root().resolve("docs/api/requests.http"));

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    private SchoolOfTown school;

    @BeforeEach
    void build() {
        school = Town.of(context).here();
    }

    @Test
    void everyRequestIsAnsweredAsItSays() {
        Map<String, String> values = values();
        List<String> faults = new ArrayList<>();
        for (Example example : Example.all(FILE)) {
            Answer answer = sent(example.with(values));
            String[] expected = example.expected().split(" ", 2);
            boolean said = expected.length == 1 || answer.body().contains("\"" + expected[1] + "\"");
            if (answer.status() != Integer.parseInt(expected[0]) || !said) {
                faults.add(example.title() + ": " + answer);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyRouteOfTheApiHasAnExample() {
        List<Example> examples = Example.all(FILE);

        assertThat(Route.all(mapping).stream().filter(Route::api))
                .allMatch(route -> examples.stream().anyMatch(example -> isOf(route, example)));
    }

    @Test
    void aRequestThatDoesNotSayWhatToExpectIsRed() {
        assertThatIllegalArgumentException().isThrownBy(() -> Example.all("### Lessons\nGET {{base}}/\n"));
    }

    private static boolean isOf(Route route, Example example) {
        String pattern = "\\{\\{base}}" + route.pattern().replaceAll("\\{[^}]+}", "[^/]+") + "(\\?.*)?";
        return example.method().equals(route.method().name())
                && example.address().matches(pattern);
    }

    private Map<String, String> values() {
        Place place = school.fresh(Relation.OWN);
        Map<String, String> values = new HashMap<>(Example.definitions(FILE));
        values.put("base", "http://127.0.0.1:" + port);
        values.put("school", school.slug().value());
        values.put("lesson", place.lesson().toString());
        values.put("group", place.group().toString());
        values.put("work", place.work().toString());
        values.put("term", place.term().toString());
        values.put("class", place.schoolClass().toString());
        values.put("student", place.student().toString());
        values.put("classmate", place.classmate().toString());
        values.put("draft", Integer.toString(school.freshDraft()));
        values.put("teacher", token(Who.TEACHER));
        values.put("classTeacher", token(Who.CLASS_TEACHER));
        values.put("deputyHead", token(Who.DEPUTY_HEAD));
        values.put("head", token(Who.HEAD));
        values.put("parent", token(Who.PARENT));
        assertThat(values).containsEntry("date", Town.TODAY.toString());
        return values;
    }

    private String token(Who who) {
        return Tokens.bearer(school.neighbours().subject(who), school.slug(), who.role());
    }

    private static Answer sent(Example example) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(example.address()));
        example.headers().forEach(request::header);
        request.method(
                example.method(),
                example.body().isEmpty()
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(example.body()));
        return Visitor.withBearer("", "").send(request);
    }
}
