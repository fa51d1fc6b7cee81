package io.reglament.journal.web.api;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.TermView;
import io.reglament.curriculum.Terms;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.journal.Sheets;
import io.reglament.journal.WorkId;
import io.reglament.journal.WorkView;
import io.reglament.journal.Works;
import io.reglament.journal.web.ChosenTerm;
import io.reglament.journal.web.works.WorkEdge;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Groups with their sheets and works, for programs. */
@RestController
@RequestMapping(path = "/api/v1/s/{slug}/groups", produces = MediaType.APPLICATION_JSON_VALUE)
class GroupApi {
    private final Groups groups;
    private final Terms terms;
    private final Sheets sheets;
    private final Works works;
    private final ReadingEdge edge;
    private final WorkEdge workEdge;
    private final SchoolClock clock;

    GroupApi(
            Groups groups,
            Terms terms,
            Sheets sheets,
            Works works,
            ReadingEdge edge,
            WorkEdge workEdge,
            SchoolClock clock) {
        this.groups = groups;
        this.terms = terms;
        this.sheets = sheets;
        this.works = works;
        this.edge = edge;
        this.workEdge = workEdge;
        this.clock = clock;
    }

    @Operation(
            summary = "Groups",
            description =
                    "All of the school for those who may look into every lesson, 100 a page; else those one teaches "
                            + "today, on one page.")
    @GetMapping
    @Allowed(Permission.SEE_SHEETS)
    GroupsResource groups(
            @Parameter(description = "A part of label or subject, in any case")
                    @RequestParam(defaultValue = "")
                    @Size(max = 100)
                    String filter,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            Member member) {
        boolean all = member.may(Permission.SEE_ALL_LESSONS);
        List<GroupView> found = all ? groups.page(filter, page) : own(page, member);
        return new GroupsResource(found.stream().map(edge::group).toList(), page, all && found.size() == Groups.PAGE);
    }

    @Operation(
            summary = "The sheet of a group",
            description = "At most 120 columns: of more, the latest; those before them with `before`.")
    @GetMapping("/{group}/sheet")
    @Allowed(Permission.SEE_SHEETS)
    SheetResource sheet(
            @PathVariable UUID group,
            @Parameter(
                            description = "The term; left out, that of today, of two the shorter; else the last before "
                                    + "today; else the first")
                    @RequestParam
                    Optional<UUID> term,
            @Parameter(description = "The first column that was read: those before it") @RequestParam
                    Optional<UUID> before,
            Member member) {
        GroupView seen = groups.seen(group, member);
        TermView chosen = ChosenTerm.of(
                        terms.ofGroup(seen.id()),
                        term,
                        clock.today(member.school().zone()))
                .orElseThrow(Absent::new);
        return edge.sheet(sheets.sheet(seen, chosen, before.map(WorkId::new), member));
    }

    @Operation(summary = "The works of a group", description = "By day, 100 a page, without the lessons' own columns.")
    @GetMapping("/{group}/works")
    @Allowed(Permission.SEE_SHEETS)
    WorksResource works(
            @PathVariable UUID group,
            @Parameter(description = "The first day") @RequestParam String from,
            @Parameter(description = "The last day, included; at most 400 days in all") @RequestParam String to,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            Member member) {
        Days days = Days.of(from, to);
        List<WorkView> found = works.ofGroup(groups.seen(group, member).id(), days.first(), days.last(), page);
        return new WorksResource(found.stream().map(workEdge::resource).toList(), page, found.size() == Works.PAGE);
    }

    private List<GroupView> own(int page, Member member) {
        LocalDate today = clock.today(member.school().zone());
        return page == 0 ? groups.ofTeacher(member.person(), today) : List.of();
    }
}
