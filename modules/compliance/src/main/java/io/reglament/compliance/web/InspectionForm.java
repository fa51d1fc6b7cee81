package io.reglament.compliance.web;

import io.reglament.compliance.inspections.InspectionScope;
import io.reglament.identity.PersonId;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What an inspection is opened with; what is empty narrows nothing.
 *
 * @param duty the key of the duty that it is to fulfil
 */
record InspectionForm(
        Optional<@Size(max = 100) String> duty,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate to,

        Optional<UUID> teacher,
        @BindParam("class") Optional<@Size(max = 200) String> group,
        Optional<@Size(max = 500) String> subject) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    /** Whether the days make a stretch that may be looked at. */
    @AssertTrue
    boolean isStretch() {
        return from == null || to == null || fits();
    }

    InspectionScope scope() {
        return new InspectionScope(from, to, teacher.map(PersonId::new), chosen(group), chosen(subject));
    }

    private boolean fits() {
        return known(from) && known(to) && !to.isBefore(from) && to.isBefore(from.plusDays(InspectionScope.MOST_DAYS));
    }

    /** A form sends what was left empty, too. */
    Optional<String> chosen(Optional<String> typed) {
        return typed.map(String::strip).filter(words -> !words.isEmpty());
    }

    private static boolean known(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
