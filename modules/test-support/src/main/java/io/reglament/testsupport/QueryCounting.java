package io.reglament.testsupport;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Import it to autowire {@link QueryCount}. */
@TestConfiguration(proxyBeanMethods = false)
public class QueryCounting {

    private static final QueryCount COUNT = new QueryCount();

    @Bean
    QueryCount queryCount() {
        return COUNT;
    }

    @Bean
    static BeanPostProcessor countedDataSources() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource dataSource ? new CountedDataSource(dataSource, COUNT) : bean;
            }
        };
    }
}
