package io.reglament.attendance.web;

import io.reglament.attendance.NotInTheGroup;
import io.reglament.attendance.RollCells;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** One student of a roll: changed whatever the roll's version is, so it never meets a conflict. */
@RestController
class CellController {
    private final Lessons lessons;
    private final RollCells cells;
    private final SchoolClock clock;

    CellController(Lessons lessons, RollCells cells, SchoolClock clock) {
        this.lessons = lessons;
        this.cells = cells;
        this.clock = clock;
    }

    @Operation(summary = "Say of one student that they were absent, late or there")
    @PutMapping(
            path = {"/s/{slug}/lessons/{lesson}/roll/{student}", "/api/v1/s/{slug}/lessons/{lesson}/roll/{student}"},
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(Permission.KEEP_LESSONS)
    CellResource mark(
            @PathVariable UUID lesson,
            @PathVariable UUID student,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody CellForm form,
            Member member) {
        try {
            return CellResource.of(
                    cells.mark(lessons.kept(lesson, member), form.cell(student, key, clock.now()), member));
        } catch (NotInTheGroup stranger) {
            throw new Absent();
        }
    }
}
