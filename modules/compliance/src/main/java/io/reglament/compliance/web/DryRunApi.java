package io.reglament.compliance.web;

import io.reglament.compliance.dryrun.DryRun;
import io.reglament.compliance.dryrun.DryRunRefused;
import io.reglament.compliance.dryrun.DryRunResult;
import io.reglament.compliance.dryrun.DryRuns;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.web.Absent;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Trying drafts through the programming interface. */
@RestController
@RequestMapping("/api/v1/s/{slug}/profile/versions/{version}/dry-run")
class DryRunApi {
    private final DryRuns runs;
    private final DryRunWords words;
    private final ProfileProblems problems;

    DryRunApi(DryRuns runs, DryRunWords words, ProfileProblems problems) {
        this.runs = runs;
        this.words = words;
        this.problems = problems;
    }

    /** How far the last trial of this draft is, and what it has found; nothing where it was never tried. */
    @Operation(summary = "How far the last trial of a draft is, and what it has found")
    @GetMapping
    @Allowed(Permission.SEE_DRAFT_REGULATION)
    DryRunResource.Latest read(Member member, @PathVariable @Min(1) @Max(Integer.MAX_VALUE) int version) {
        return new DryRunResource.Latest(
                latest(version).map(run -> DryRunResource.of(run, !runs.isOfTheText(run), result(member, run))));
    }

    @Operation(summary = "Try a draft on days that are over")
    @PostMapping
    @Allowed(Permission.SEE_DRAFT_REGULATION)
    ResponseEntity<?> ask(
            Member member,
            @PathVariable @Min(1) @Max(Integer.MAX_VALUE) int version,
            @Valid @RequestBody DryRunResource.Days days) {
        demandDraft(version);
        return step(() -> runs.ask(version, days.first(), days.last(), member.person()));
    }

    @Operation(summary = "Stop the trial of a draft")
    @PostMapping("/stop")
    @Allowed(Permission.SEE_DRAFT_REGULATION)
    ResponseEntity<?> stop(@PathVariable @Min(1) @Max(Integer.MAX_VALUE) int version) {
        Optional<DryRun> run = latest(version);
        return step(() -> run.ifPresent(runs::stop));
    }

    @Operation(summary = "Go on with the trial of a draft")
    @PostMapping("/resume")
    @Allowed(Permission.SEE_DRAFT_REGULATION)
    ResponseEntity<?> resume(@PathVariable @Min(1) @Max(Integer.MAX_VALUE) int version) {
        Optional<DryRun> run = latest(version);
        return step(() -> run.ifPresent(runs::resume));
    }

    private DryRunResult result(Member member, DryRun run) {
        DryRunResult whole = runs.result(run);
        return member.may(Permission.SEE_FINDINGS) ? whole : whole.ofRulesAlone();
    }

    private ResponseEntity<?> step(Runnable step) {
        try {
            step.run();
            return ResponseEntity.accepted().build();
        } catch (DryRunRefused refused) {
            return problems.refused(words.say(refused.key()));
        }
    }

    private Optional<DryRun> latest(int version) {
        demandDraft(version);
        return runs.latest(version);
    }

    /** What is no draft is not there, whether it is another school's, active already or never was. */
    private void demandDraft(int version) {
        if (!runs.isDraft(version)) {
            throw new Absent();
        }
    }
}
