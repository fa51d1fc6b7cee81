package io.reglament.attendance;

import io.reglament.identity.Member;
import io.reglament.identity.Members;
import io.reglament.messaging.Notices;
import io.reglament.regulation.Profiles;
import io.reglament.testsupport.TestDatabase;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.mockito.Mockito;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestConfiguration(proxyBeanMethods = false)
public class AttendanceCastConfiguration {
    /** The request's attribute in which a test puts the member, as sign-on would. */
    public static final String MEMBER = "member";

    @Bean
    AttendanceCast attendanceCast(
            TestDatabase database, Profiles profiles, JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new AttendanceCast(database, profiles, jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    ClassCast classCast(AttendanceCast cast) {
        return new ClassCast(cast);
    }

    /** Stands in for messaging: what parents would be told is asked of the double. */
    @Bean
    Notices noticesOfTests() {
        return Mockito.mock(Notices.class);
    }

    @Bean
    Members membersOfTests() {
        return new Members() {
            @Override
            public Optional<Member> of(HttpServletRequest request) {
                return request.getAttribute(MEMBER) instanceof Member member ? Optional.of(member) : Optional.empty();
            }

            @Override
            public List<Member> everywhere() {
                return List.of();
            }
        };
    }
}
