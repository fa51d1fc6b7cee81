package io.reglament.journal.web.terms;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.journal.TermMarkAnswer;
import io.reglament.journal.TermMarkEdit;
import io.reglament.journal.TermMarks;
import io.reglament.journal.web.marks.CitedClauses;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Refusals;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sets the marks of a group's term. The page's own saving and programs use the same. */
@RestController
class TermMarkController {
    private final TermMarks marks;
    private final Refusals refusals;
    private final CitedClauses clauses;
    private final SchoolClock clock;

    TermMarkController(TermMarks marks, Refusals refusals, CitedClauses clauses, SchoolClock clock) {
        this.marks = marks;
        this.refusals = refusals;
        this.clauses = clauses;
        this.clock = clock;
    }

    @Operation(
            summary = "Set the marks of a group's term",
            description =
                    "Each edit is taken by itself and answered in the order of sending: one that is refused or in "
                            + "conflict does not hold up the others. Sent again with its key, an edit gets the same answer.")
    @PutMapping(
            path = {"/s/{slug}/groups/{group}/terms/{term}/marks", "/api/v1/s/{slug}/groups/{group}/terms/{term}/marks"
            },
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(Permission.SEE_SHEETS)
    TermAnswersResource save(
            @PathVariable UUID group, @PathVariable UUID term, @Valid @RequestBody TermEditsForm form, Member member) {
        Instant received = clock.now();
        List<TermMarkEdit> edits =
                form.edits().stream().map(edit -> edit(edit, received)).toList();
        List<TermMarkAnswer> answers = marks.save(new GroupId(group), new TermId(term), edits, member);
        return new TermAnswersResource(answers.stream().map(this::resource).toList());
    }

    private static TermMarkEdit edit(TermEditForm form, Instant received) {
        return new TermMarkEdit(
                form.key(),
                new PersonId(form.student()),
                form.mark(),
                form.version(),
                form.typedAt() == null ? received : form.typedAt(),
                form.reason() == null ? "" : form.reason());
    }

    private TermAnswerResource resource(TermMarkAnswer answer) {
        return new TermAnswerResource(
                answer.key(),
                answer.outcome().name().toLowerCase(Locale.ROOT),
                answer.version(),
                answer.mark(),
                answer.refusal().map(refusals::words),
                answer.refusal().flatMap(Refused::clause).map(clauses::of));
    }
}
