package io.reglament.journal.web.works;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.journal.KeptWork;
import io.reglament.journal.WorkId;
import io.reglament.journal.WorkView;
import io.reglament.journal.Works;
import io.reglament.web.Absent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Works: made, read, changed, removed. The sheet's own dialog and programs use the same. */
@RestController
@RequestMapping(
        path = {"/s/{slug}", "/api/v1/s/{slug}"},
        produces = MediaType.APPLICATION_JSON_VALUE)
class WorkController {
    private final Groups groups;
    private final Works works;
    private final WorkEdge edge;
    private final WorkReplies replies;

    WorkController(Groups groups, Works works, WorkEdge edge, WorkReplies replies) {
        this.groups = groups;
        this.works = works;
        this.edge = edge;
        this.replies = replies;
    }

    @Operation(
            summary = "Make a work",
            description = "201 for a new one; 200 for one that is there already under this id, as it stands.")
    @PostMapping(path = "/groups/{group}/works", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(Permission.KEEP_LESSONS)
    ResponseEntity<WorkResource> create(@PathVariable UUID group, @Valid @RequestBody WorkForm form, Member member) {
        KeptWork kept = works.create(groups.kept(group, member), new WorkId(form.id()), edge.entry(form), member);
        return ResponseEntity.status(kept.made() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(edge.resource(kept.work()));
    }

    @Operation(summary = "A work")
    @GetMapping("/works/{work}")
    @Allowed(Permission.SEE_SHEETS)
    WorkResource read(@PathVariable UUID work, Member member) {
        return edge.resource(works.seen(work, member));
    }

    @Operation(
            summary = "Change a work",
            description =
                    "Always the whole of it. One for which marks stand keeps its lesson and day, and after the window "
                            + "in which they may be changed its form too. 409 carries what stands, where another "
                            + "version does.")
    @PutMapping(path = "/works/{work}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(Permission.KEEP_LESSONS)
    WorkResource change(@PathVariable UUID work, @Valid @RequestBody WorkChangeForm form, Member member) {
        WorkView now = works.kept(work, member);
        GroupView group = groups.find(now.group()).orElseThrow(Absent::new);
        return edge.resource(works.change(group, now.id(), edge.entry(form), form.version(), member));
    }

    @Operation(
            summary = "Remove a work",
            description = "Refused with 422 while marks stand for it. 409 carries what stands, where another version "
                    + "does.")
    @DeleteMapping("/works/{work}")
    @Allowed(Permission.KEEP_LESSONS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable UUID work,
            @Parameter(description = "The version that was seen") @RequestParam @Min(1) @Max(Integer.MAX_VALUE)
                    int version,
            Member member) {
        works.remove(works.kept(work, member).id(), version, member);
    }

    @Operation(
            summary = "How a work came about, latest first",
            description = "50 changes a page. A removed work still tells it; a lesson's own column has none.")
    @GetMapping("/works/{work}/history")
    @Allowed(Permission.SEE_SHEETS)
    WorkHistoryResource history(
            @PathVariable UUID work, @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Member member) {
        return replies.of(works.history(new WorkId(work), member, page), page);
    }
}
