package io.reglament.archive.web;

import io.reglament.archive.making.Custody;
import io.reglament.regulation.Medium;
import io.reglament.regulation.Responsible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** Who took a copy, on what, when. */
record HandOverForm(
        @NotNull Responsible custodian,

        @NotBlank @Size(max = 120) @Pattern(regexp = "\\P{Cntrl}*")
        String takenBy,

        @NotNull Medium medium,

        @NotBlank @Size(max = 120) @Pattern(regexp = "\\P{Cntrl}*")
        String carrier,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate takenOn) {
    Custody.Act act() {
        return new Custody.Act(custodian, takenBy.strip(), medium, carrier.strip(), takenOn);
    }
}
