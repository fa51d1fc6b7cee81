package io.reglament.journal.web.marks;

import io.reglament.curriculum.GroupId;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.journal.MarkEdit;
import io.reglament.journal.Marks;
import io.reglament.tenancy.SchoolClock;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Saves the cells of a sheet. The page's own saving and programs use the same. */
@RestController
class MarkController {
    private final Marks marks;
    private final MarkEdge edge;
    private final MarkReplies replies;
    private final SchoolClock clock;

    MarkController(Marks marks, MarkEdge edge, MarkReplies replies, SchoolClock clock) {
        this.marks = marks;
        this.edge = edge;
        this.replies = replies;
        this.clock = clock;
    }

    @Operation(
            summary = "Save cells of a group's sheet",
            description =
                    "Each edit is taken by itself and answered in the order of sending: one that is refused or in "
                            + "conflict does not hold up the others. Sent again with its key, an edit gets the same answer.")
    @PutMapping(
            path = {"/s/{slug}/groups/{group}/marks", "/api/v1/s/{slug}/groups/{group}/marks"},
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(Permission.SEE_SHEETS)
    AnswersResource save(@PathVariable UUID group, @Valid @RequestBody EditsForm form, Member member) {
        Instant received = clock.now();
        List<MarkEdit> edits =
                form.edits().stream().map(edit -> edge.edit(edit, received)).toList();
        return replies.of(marks.save(new GroupId(group), edits, member), member);
    }
}
