package io.reglament.journal;

import io.reglament.regulation.Profiles;
import io.reglament.testsupport.TestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestConfiguration(proxyBeanMethods = false)
public class JournalCastConfiguration {
    @Bean
    JournalCast journalCast(
            TestDatabase database, Profiles profiles, JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new JournalCast(database, profiles, jdbc, new TransactionTemplate(transactions));
    }
}
