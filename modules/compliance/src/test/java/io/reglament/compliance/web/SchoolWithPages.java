package io.reglament.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.ComplianceTestApplication;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.messaging.Notices;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCounting;
import io.reglament.testsupport.TestSchools;
import io.reglament.web.Pdf;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** A school on air and its pages and resources, without sign-on: who asks stands in the request. */
@SpringBootTest(
        classes = ComplianceTestApplication.class,
        properties = "reglament.identity.issuer=http://localhost:1/realms/none")
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class})
abstract class SchoolWithPages {
    private static final String MEMBER = "io.reglament.identity.door.SchoolDoor.member";

    @MockitoBean
    Notices notices;

    @MockitoBean
    Pdf pdf;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestSchools schools;

    @Autowired
    private SchoolRegistry registry;

    @Autowired
    private Profiles profiles;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    MovableTime time;

    SchoolId school;
    String root;

    @BeforeEach
    void aSchoolOnAir() {
        time.set(Instant.parse("2026-09-08T13:00:00Z"));
        school = schools.add();
        root = "/s/school-" + school.value();
        assertThat(inSchool(() -> profiles.install(regulation(), TestSchools.ON_AIR)))
                .isNotInstanceOf(Uploaded.Faulty.class);
    }

    byte[] regulation() {
        return profile("same day 18:00");
    }

    AbstractMockHttpServletRequestBuilder<?> get(String address) {
        return MockMvcRequestBuilders.get(URI.create(address.replace("9-Б", "9-%D0%91")));
    }

    String body(AbstractMockHttpServletRequestBuilder<?> request, Role role) {
        MvcTestResult result = exchange(request, role);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    MvcTestResult exchange(AbstractMockHttpServletRequestBuilder<?> request, Role role) {
        return exchange(request, member(new PersonId(Ids.next()), role));
    }

    Member member(PersonId person, Role... roles) {
        return new Member(
                registry.find(school).orElseThrow(),
                person,
                new PersonName("Иванова", "Анна", Optional.empty()),
                Set.of(roles));
    }

    MvcTestResult exchange(AbstractMockHttpServletRequestBuilder<?> request, Member member) {
        return SchoolContext.call(school, () -> mvc.perform(request.requestAttr(MEMBER, member)));
    }

    <T> T inSchool(Supplier<T> work) {
        return SchoolContext.call(school, () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }

    static byte[] profile(String topic) {
        return """
                profile: 1
                document: A
                title: Школа
                time-zone:
                  value: Asia/Bishkek
                  not-regulated: true
                deadline:
                  topic:
                    value: %s
                    clause: A-5.2a
                  work:
                    - forms: [test]
                      value: next lesson
                      clause: A-5.2o
                    - value: no limit
                      not-regulated: true
                marks:
                  weights:
                    test: {value: 2.5, clause: A-5.2m}
                attendance:
                  reasons: {value: [illness], clause: A-5.3b}
                claims:
                  - {parameter: deadline.topic, value: 7 days, places: ["4.6"], question: A-freshness}
                decisions:
                  - {question: A-periods, reading: default, why: Так}
                  - {question: A-test-marks, reading: default, why: Так}
                  - {question: A-fix-and-ban, reading: default, why: Так}
                  - {question: A-credentials, reading: default, why: Так}
                  - {question: A-consent, reading: default, why: Так}
                  - {question: A-freshness, reading: default, why: Так}
                """.formatted(topic).getBytes(StandardCharsets.UTF_8);
    }
}
