package io.reglament.tenancy.wall;

import io.reglament.tenancy.SchoolClock;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class WallConfiguration {
    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new SchoolTransactionManager(dataSource);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    @ConditionalOnMissingBean
    SchoolClock schoolClock() {
        return new SchoolClock(InstantSource.system());
    }
}
