package io.reglament.attendance;

import io.reglament.testsupport.TestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestConfiguration(proxyBeanMethods = false)
public class AttendanceCastConfiguration {
    @Bean
    AttendanceCast attendanceCast(TestDatabase database, JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new AttendanceCast(database, jdbc, new TransactionTemplate(transactions));
    }
}
