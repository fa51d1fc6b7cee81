package io.reglament.web;

import io.reglament.regulation.ClauseRegister;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The web module alone behind a real server, with pages and a signed-in person of the tests' making. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan
@Import(ClauseRegister.class)
public class FixtureApp {
    public static void main(String... arguments) {
        SpringApplication.run(FixtureApp.class, arguments);
    }

    @Bean
    ShellSource fixtureShell() {
        List<SchoolLink> schools = List.of(
                new SchoolLink("Школа № 3", "/s/three", true), new SchoolLink("Школа № 152", "/s/other", false));
        return request -> request.getRequestURI().startsWith("/s/three")
                ? new Shell("u1", "Абрамова И. П.", "Школа № 3", "/s/three", schools)
                : Shell.OUTSIDE;
    }

    @Bean
    Navigation laterPages() {
        return request -> List.of(new NavigationItem("fixture.nav.sheet", "/sheet", 20));
    }

    @Bean
    Navigation earlierPages() {
        return request -> List.of(new NavigationItem("fixture.nav.day", "/day", 10));
    }
}
