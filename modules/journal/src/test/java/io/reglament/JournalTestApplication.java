package io.reglament;

import io.reglament.curriculum.Lessons;
import io.reglament.identity.People;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The journal with what it stands on; of identity and curriculum only what it asks, so that no sign-on is needed. */
@SpringBootApplication
@ComponentScan(
        basePackages = {"io.reglament.tenancy", "io.reglament.regulation", "io.reglament.web", "io.reglament.journal"})
@ComponentScan(
        basePackageClasses = {People.class, Lessons.class},
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "io\\.reglament\\.(identity\\.(People|Children)|curriculum\\.(Lessons|Groups|Terms|Classes|DeadlineCalendar|calendar\\.(DueMoments|Reach|KnownOutages|OutageGrace|DuesOfSchool)|thematic\\.(FactsOfPlans|Courses)))"))
public class JournalTestApplication {}
