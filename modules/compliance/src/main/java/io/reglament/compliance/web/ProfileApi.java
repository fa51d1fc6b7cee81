package io.reglament.compliance.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.Difference;
import io.reglament.regulation.Profile;
import io.reglament.regulation.ProfileRefused;
import io.reglament.regulation.ProfileVersion;
import io.reglament.regulation.ProfileWords;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.RegulationConflicts;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The regulation through the programming interface: what holds today, its versions, drafts and their approval. */
@RestController
@RequestMapping("/api/v1/s/{slug}/profile")
class ProfileApi {
    private final Profiles profiles;
    private final ProfileWords words;
    private final ProfileMapper mapper;
    private final ProfileProblems problems;
    private final RegulationConflicts conflicts;
    private final Approval approval;
    private final SchoolClock clock;

    ProfileApi(
            Profiles profiles,
            ProfileWords words,
            ProfileMapper mapper,
            ProfileProblems problems,
            RegulationConflicts conflicts,
            Approval approval,
            SchoolClock clock) {
        this.profiles = profiles;
        this.words = words;
        this.mapper = mapper;
        this.problems = problems;
        this.conflicts = conflicts;
        this.approval = approval;
        this.clock = clock;
    }

    @Operation(summary = "What the regulation says today, value by value")
    @GetMapping
    @Allowed(Permission.SEE_REGULATION)
    ProfileResource profile(Member member, Locale locale) {
        ProfileVersion current = profiles.current();
        Profile profile = profiles.on(clock.today(member.school().zone()));
        return new ProfileResource(
                current.version(),
                current.from(),
                profile.document(),
                profile.entries().stream()
                        .map(entry -> mapper.value(entry, words, locale))
                        .toList());
    }

    @Operation(summary = "Versions of the regulation, newest first")
    @GetMapping("/versions")
    @Allowed(Permission.SEE_REGULATION)
    ProfileResource.Versions versions(@RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page) {
        return new ProfileResource.Versions(mapper.versions(profiles.versions(page)), page);
    }

    /** Takes a profile as YAML; faulty ones are answered with 422 and every fault, and nothing of them is kept. */
    @Operation(summary = "Upload a profile as a draft")
    @PostMapping(
            path = "/versions",
            consumes = {"application/yaml", "application/x-yaml", "text/yaml"})
    @Allowed(Permission.CONFIGURE_REGULATION)
    ResponseEntity<?> upload(Member member, HttpServletRequest request, Locale locale) throws IOException {
        byte[] yaml = UploadedText.read(request.getInputStream());
        return switch (profiles.upload(yaml, member.person().value())) {
            case Uploaded.Draft(int version) ->
                ResponseEntity.created(at(member, version)).body(draft(version, locale));
            case Uploaded.Faulty faulty ->
                problems.faults(faulty.faults().stream()
                        .map(fault -> mapper.fault(fault, words, locale))
                        .toList());
        };
    }

    /** What a draft changes against what holds today. */
    @Operation(summary = "What a draft changes against what holds today")
    @GetMapping("/versions/{version}/changes")
    @Allowed(Permission.SEE_DRAFT_REGULATION)
    ProfileResource.Draft changes(@PathVariable @Min(1) @Max(Integer.MAX_VALUE) int version, Locale locale) {
        return draft(version, locale);
    }

    @Operation(summary = "Lay a draft before whoever approves")
    @PostMapping("/versions/{version}/submission")
    @Allowed(Permission.CONFIGURE_REGULATION)
    ResponseEntity<?> submit(Member member, @PathVariable @Min(1) @Max(Integer.MAX_VALUE) int version) {
        return step(version, () -> profiles.submit(version, member.person().value()));
    }

    @Operation(summary = "Give a submitted draft back to be changed")
    @PostMapping("/versions/{version}/return")
    @Allowed(Permission.APPROVE_REGULATION)
    ResponseEntity<?> giveBack(
            Member member,
            @PathVariable @Min(1) @Max(Integer.MAX_VALUE) int version,
            @Valid @RequestBody ProfileResource.Return because) {
        approval.require(member);
        return step(
                version,
                () -> profiles.giveBack(
                        version, because.words(), member.person().value()));
    }

    @Operation(summary = "Approve a draft and put it in force from a day on")
    @PostMapping("/versions/{version}/approval")
    @Allowed(Permission.APPROVE_REGULATION)
    ResponseEntity<?> approve(
            Member member,
            @PathVariable @Min(1) @Max(Integer.MAX_VALUE) int version,
            @Valid @RequestBody ProfileResource.Approval decision) {
        approval.require(member);
        return step(
                version,
                () -> conflicts.approve(
                        version,
                        decision.from(),
                        new ApprovalOrder(decision.orderNumber(), decision.orderDate()),
                        decision.resolutions().orElse(Map.of()),
                        member.person().value()));
    }

    private ResponseEntity<?> step(int version, Runnable step) {
        requireDraft(version);
        try {
            step.run();
            return ResponseEntity.noContent().build();
        } catch (ProfileRefused refused) {
            return problems.refused(refused);
        }
    }

    private void requireDraft(int version) {
        if (compare(version).after() != version) {
            throw new Absent();
        }
    }

    private ProfileResource.Draft draft(int version, Locale locale) {
        Difference difference = compare(version);
        List<ProfileResource.DraftChange> changes = difference.changes().stream()
                .map(change -> mapper.change(change, words, locale))
                .toList();
        return new ProfileResource.Draft(version, difference.before(), changes);
    }

    /** What is no draft is not there, whether it is another school's, active already or never was. */
    private Difference compare(int version) {
        try {
            return profiles.compare(version);
        } catch (ProfileRefused noDraft) {
            throw new Absent();
        }
    }

    private static URI at(Member member, int version) {
        return URI.create("/api/v1/s/" + member.school().slug() + "/profile/versions/" + version + "/changes");
    }
}
