package io.reglament.compliance.courses;

import io.reglament.tenancy.SchoolRegistry;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Since when the bound school keeps its journals here: nothing is owed before. */
@Component
class OnAir {
    private final SchoolRegistry schools;

    OnAir(SchoolRegistry schools) {
        this.schools = schools;
    }

    LocalDate first() {
        return schools.current().onAirFrom();
    }

    ZoneId zone() {
        return schools.current().zone();
    }
}
