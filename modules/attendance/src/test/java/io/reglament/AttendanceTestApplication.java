package io.reglament;

import io.reglament.curriculum.Lessons;
import io.reglament.identity.People;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** Attendance with what it stands on; of identity and curriculum only what it asks, so that no sign-on is needed. */
@SpringBootApplication
@ComponentScan(
        basePackages = {"io.reglament.tenancy", "io.reglament.regulation", "io.reglament.web", "io.reglament.attendance"
        })
@ComponentScan(
        basePackageClasses = {People.class, Lessons.class},
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = "io\\.reglament\\.(identity\\.(People|Children|Guardians)"
                                + "|curriculum\\.(Lessons|Classes|ClassPeriods|Groups))"))
public class AttendanceTestApplication {}
