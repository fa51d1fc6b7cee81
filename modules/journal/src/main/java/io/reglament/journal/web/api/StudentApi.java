package io.reglament.journal.web.api;

import io.reglament.identity.Allowed;
import io.reglament.identity.Children;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.journal.Weeks;
import io.reglament.web.DayInAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A student's week and marks, for programs of the student and of the student's own parents. */
@RestController
@RequestMapping(path = "/api/v1/s/{slug}/students/{student}", produces = MediaType.APPLICATION_JSON_VALUE)
class StudentApi {
    private final Children children;
    private final Weeks weeks;
    private final FamilyEdge edge;

    StudentApi(Children children, Weeks weeks, FamilyEdge edge) {
        this.children = children;
        this.weeks = weeks;
        this.edge = edge;
    }

    @Operation(summary = "A student's week", description = "Lessons, homework, marks and absences from Monday on.")
    @GetMapping("/week")
    @Allowed(Permission.SEE_DIARY)
    WeekResource week(
            @PathVariable UUID student,
            @Parameter(description = "Any day of the week") @RequestParam String date,
            Member member) {
        LocalDate day = DayInAddress.parse(date);
        return edge.week(weeks.week(children.seen(student, member).student(), day));
    }

    @Operation(summary = "A student's marks", description = "By subject, each with its average and what made it.")
    @GetMapping("/marks")
    @Allowed(Permission.SEE_DIARY)
    StudentMarksResource marks(
            @PathVariable UUID student,
            @Parameter(description = "The first day") @RequestParam String from,
            @Parameter(description = "The last day, included; at most 400 days in all") @RequestParam String to,
            Member member) {
        Days days = Days.of(from, to);
        return edge.marks(weeks.marks(children.seen(student, member).student(), days.first(), days.last()));
    }
}
