package io.reglament.journal.web.marks;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.journal.Marks;
import io.reglament.journal.Works;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One cell with its history. */
@RestController
class CellController {
    private final Works works;
    private final Marks marks;
    private final MarkReplies replies;

    CellController(Works works, Marks marks, MarkReplies replies) {
        this.works = works;
        this.marks = marks;
        this.replies = replies;
    }

    @Operation(
            summary = "A cell with its history",
            description =
                    "The marks of a student for a work, with the latest 50 changes: who, when, from what to what.")
    @GetMapping(
            path = {"/s/{slug}/works/{work}/marks/{student}", "/api/v1/s/{slug}/works/{work}/marks/{student}"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(Permission.SEE_SHEETS)
    CellResource read(@PathVariable UUID work, @PathVariable UUID student, Member member) {
        PersonId whose = new PersonId(student);
        return replies.of(marks.card(works.seen(work, whose, member), whose), member);
    }
}
