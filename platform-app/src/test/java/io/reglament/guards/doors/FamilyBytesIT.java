package io.reglament.guards.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What a student and a parent can read of the platform, byte for byte: nothing of it tells of anybody else of the town,
 * though a classmate sat in the same lessons, was marked in the same works and missed one.
 */
@WholeApplication
class FamilyBytesIT {
    private static final AccessTable TABLE = new AccessTable();
    private static final String OF_THE_CHILD = "сказано о своём";
    private static final String OF_THE_CLASSMATE = "сказано о чужом";

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    private SchoolOfTown school;
    private Visitors visitors;
    private Place place;

    @BeforeEach
    void build() {
        school = Town.of(context).here();
        visitors = new Visitors(port, school);
        place = school.fresh(Relation.OWN);
        live();
    }

    @ParameterizedTest
    @EnumSource(names = {"STUDENT", "PARENT"})
    void nothingIsSaidOfAnybodyElse(Who who) {
        List<Traces> others = others(who, List.of());
        List<Traces> families = others(who, staff());
        List<String> faults = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (String address : addresses()) {
            String body = visitors.of(who).get(address).body();
            all.append(body);
            Traces.in(body, address.contains("/messages") ? families : others)
                    .forEach(person -> faults.add(address + " tells of " + person));
            if (body.contains(OF_THE_CLASSMATE)) {
                faults.add(address + " shows what is said of the classmate");
            }
        }
        assertThat(faults).isEmpty();
        assertThat(all).contains(OF_THE_CHILD).contains(place.student().toString());
    }

    /** The positive control: the same search finds the classmate where they are. */
    @Test
    void theSearchFindsWhoIsThere() {
        String sheet = visitors.of(Who.DEPUTY_HEAD)
                .get("/s/" + school.slug() + "/groups/" + place.group() + "/sheet")
                .body();

        assertThat(Traces.in(sheet, others(Who.PARENT, List.of())))
                .extracting(Traces::person)
                .contains(place.classmate());
    }

    /** All that may be read without another's leave: the routes of the table and the pages outside schools. */
    private List<String> addresses() {
        Stream<String> routes = Route.all(mapping).stream()
                .filter(Route::reads)
                .filter(route -> TABLE.of(route).allowed().contains(Who.PARENT))
                .map(route -> Requests.address(route, place));
        return Stream.concat(routes, OutsideRoutes.READ.stream()).toList();
    }

    /** A family writes to the school's staff, so it sees their names there. */
    private List<UUID> staff() {
        return school.database()
                .all(
                        UUID.class,
                        "select distinct person_id from identity.post where school_id = ? and role not in ('STUDENT', 'PARENT')",
                        school.id().value());
    }

    private List<Traces> others(Who who, List<UUID> shown) {
        List<UUID> known = new ArrayList<>(shown);
        known.addAll(List.of(school.neighbours().person(who, Relation.OWN), place.student()));
        List<Traces> all = Traces.ofAll(school.database());
        List<Traces> ours =
                all.stream().filter(person -> known.contains(person.person())).toList();
        return all.stream()
                .filter(person -> !known.contains(person.person()))
                .map(person -> ours.stream().reduce(person, Traces::without))
                .toList();
    }

    private void live() {
        Visitor teacher = visitors.of(Who.TEACHER);
        String lesson = "/api/v1/s/" + school.slug() + "/lessons/" + place.lesson();
        String marks = "/api/v1/s/" + school.slug() + "/groups/" + place.group() + "/marks";
        List<Answer> kept = List.of(
                teacher.send(Requests.put(teacher.request(lesson + "/record"), Bodies.RECORD)),
                teacher.send(Requests.put(teacher.request(lesson + "/roll"), Bodies.rollWithout(place.classmate()))),
                teacher.send(Requests.put(
                        teacher.request(marks), Bodies.marks(place.work(), place.student(), OF_THE_CHILD))),
                teacher.send(Requests.put(
                        teacher.request(marks), Bodies.marks(place.work(), place.classmate(), OF_THE_CLASSMATE))));
        assertThat(kept)
                .allMatch(answer -> answer.status() == 200 && !answer.body().contains("refused"));
    }
}
