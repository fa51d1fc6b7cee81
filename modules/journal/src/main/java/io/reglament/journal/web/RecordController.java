package io.reglament.journal.web;

import io.reglament.curriculum.Lessons;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.journal.LessonEntry;
import io.reglament.journal.LessonRecords;
import io.reglament.tenancy.SchoolClock;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A lesson's record: read, kept, and how it came about. Programs and the page's own saving use the same. */
@RestController
@RequestMapping(
        path = {"/s/{slug}/lessons/{lesson}/record", "/api/v1/s/{slug}/lessons/{lesson}/record"},
        produces = MediaType.APPLICATION_JSON_VALUE)
class RecordController {
    private final Lessons lessons;
    private final LessonRecords records;
    private final RecordEdge edge;
    private final RecordReplies replies;
    private final SchoolClock clock;

    RecordController(
            Lessons lessons, LessonRecords records, RecordEdge edge, RecordReplies replies, SchoolClock clock) {
        this.lessons = lessons;
        this.records = records;
        this.edge = edge;
        this.replies = replies;
        this.clock = clock;
    }

    @Operation(summary = "A lesson's topic and homework")
    @GetMapping
    @Allowed(Permission.ENTER_SCHOOL)
    RecordResource read(@PathVariable UUID lesson, Member member) {
        return replies.of(records.of(lessons.seen(lesson, member)));
    }

    @Operation(summary = "Keep a lesson's topic and homework")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(Permission.KEEP_LESSONS)
    RecordResource keep(
            @PathVariable UUID lesson,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody RecordForm form,
            Member member) {
        LessonEntry entry = edge.entry(form, key, clock.now());
        return replies.of(records.save(lessons.kept(lesson, member), entry, member));
    }

    @Operation(summary = "How a lesson's record came about, latest first")
    @GetMapping("/history")
    @Allowed(Permission.ENTER_SCHOOL)
    HistoryResource history(
            @PathVariable UUID lesson, @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Member member) {
        return replies.of(records.history(lessons.seen(lesson, member).id(), page), page);
    }
}
