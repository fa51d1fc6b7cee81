package io.reglament.attendance.web.board;

import io.reglament.attendance.reasons.NotOfTheClass;
import io.reglament.attendance.reasons.Reasons;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.tenancy.SchoolClock;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Reasons of absences: for the class teacher alone. Programs and the board's own saving use the same. */
@RestController
class ReasonsController {
    private final Classes classes;
    private final Reasons reasons;
    private final BoardEdge edge;
    private final SchoolClock clock;

    ReasonsController(Classes classes, Reasons reasons, BoardEdge edge, SchoolClock clock) {
        this.classes = classes;
        this.reasons = reasons;
        this.edge = edge;
        this.clock = clock;
    }

    @Operation(summary = "Set the reason of absences from several lessons at once")
    @PutMapping(
            path = {"/s/{slug}/classes/{class}/reasons", "/api/v1/s/{slug}/classes/{class}/reasons"},
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(Permission.KEEP_CLASS)
    ReasonsResource set(
            @PathVariable("class") UUID id,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody ReasonsForm form,
            Member member)
            throws BindException {
        ClassView kept = classes.kept(id, member, form.date());
        try {
            return new ReasonsResource(edge.reasons(reasons.set(kept, edge.entry(form, key, clock.now()), member)));
        } catch (NotOfTheClass refusal) {
            throw StrangeCellsAsFaults.of(refusal, form.cells());
        }
    }
}
