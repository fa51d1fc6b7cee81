package io.reglament.attendance.web;

import io.reglament.attendance.NotInTheGroup;
import io.reglament.attendance.RollEntry;
import io.reglament.attendance.Rolls;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.tenancy.SchoolClock;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A lesson's roll: read, taken, and how it came about. Programs and the page's own saving use the same. */
@RestController
@RequestMapping(
        path = {"/s/{slug}/lessons/{lesson}/roll", "/api/v1/s/{slug}/lessons/{lesson}/roll"},
        produces = MediaType.APPLICATION_JSON_VALUE)
class RollController {
    private final Lessons lessons;
    private final Rolls rolls;
    private final RollEdge edge;
    private final RollReplies replies;
    private final SchoolClock clock;

    RollController(Lessons lessons, Rolls rolls, RollEdge edge, RollReplies replies, SchoolClock clock) {
        this.lessons = lessons;
        this.rolls = rolls;
        this.edge = edge;
        this.replies = replies;
        this.clock = clock;
    }

    @Operation(summary = "A lesson's roll")
    @GetMapping
    @Allowed(Permission.ENTER_SCHOOL)
    RollResource read(@PathVariable UUID lesson, Member member) {
        return replies.of(rolls.of(lessons.seen(lesson, member)));
    }

    @Operation(summary = "Take a lesson's roll, the whole of it")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(Permission.KEEP_LESSONS)
    RollResource take(
            @PathVariable UUID lesson,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody RollForm form,
            Member member)
            throws BindException {
        RollEntry entry = edge.entry(form, key, clock.now());
        try {
            return replies.of(rolls.take(new LessonId(lesson), entry, member), member);
        } catch (NotInTheGroup refusal) {
            throw StrangersAsFaults.of(refusal);
        }
    }

    @Operation(summary = "How a lesson's roll came about, latest first")
    @GetMapping("/history")
    @Allowed(Permission.ENTER_SCHOOL)
    HistoryResource history(
            @PathVariable UUID lesson, @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Member member) {
        return replies.of(rolls.history(lessons.seen(lesson, member).id(), page), page);
    }
}
