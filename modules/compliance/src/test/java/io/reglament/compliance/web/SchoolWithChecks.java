package io.reglament.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.obligations.SchoolFindings;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.QueryCount;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** A school whose regulation asks for checks, with one class; it is Tuesday, 8 September. */
abstract class SchoolWithChecks extends SchoolWithPages {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    SchoolFindings schoolFindings;

    @Autowired
    QueryCount queries;

    CheckedClass nineB;
    Member deputy;
    Member classTeacher;

    @BeforeEach
    void aClass() {
        nineB = new CheckedClass(jdbc, transactions, school, "9-Б");
        deputy = member(new PersonId(Ids.next()), Role.DEPUTY_HEAD);
        classTeacher = member(nineB.teacher, Role.CLASS_TEACHER, Role.TEACHER);
    }

    @Override
    byte[] regulation() {
        String checks = """
                control:
                  deputy: {by: deputy-head, rhythm: 2 per month, clause: A-5.6a}
                  plan: {by: deputy-head, rhythm: by plan, not-regulated: true}
                  class-teacher:
                    activity: {by: class-teacher, rhythm: weekly, clause: A-5.3a}
                """;
        String fix = "deadline:\n  finding-fix: {value: 5 days, clause: A-5.2za}\n";
        String all = new String(profile("same day 18:00"), StandardCharsets.UTF_8).replace("deadline:\n", fix) + checks;
        return all.getBytes(StandardCharsets.UTF_8);
    }

    String page(String path, Member member) {
        MvcTestResult result = exchange(get(root + path), member);
        assertThat(result).hasStatusOk();
        String page = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("??");
        return page;
    }

    /** @param fields names and values in turn */
    MvcTestResult post(Member member, String path, String... fields) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(root + path);
        for (int place = 0; place < fields.length; place += 2) {
            request.param(fields[place], fields[place + 1]);
        }
        return exchange((AbstractMockHttpServletRequestBuilder<?>) request, member);
    }

    void check() {
        SchoolContext.run(school, () -> schoolFindings.check());
    }

    void at(String moment) {
        time.set(Instant.parse(moment));
    }

    String one(String sql) {
        return inSchool(
                () -> jdbc.sql(sql).param(school.value()).query(String.class).single());
    }
}
