package io.reglament.compliance.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.Change;
import io.reglament.regulation.Difference;
import io.reglament.regulation.ProfileRefused;
import io.reglament.regulation.ProfileVersion.State;
import io.reglament.regulation.ProfileWords;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.RegulationConflicts;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Changing the regulation: a changed profile is uploaded, its differences are read, and it is approved by an order. */
@Controller
class DraftPages {
    private final Profiles profiles;
    private final ProfileWords words;
    private final RegulationConflicts conflicts;
    private final ConflictsInWords shown;
    private final FaultsPage faults;
    private final Approval approval;
    private final SchoolClock clock;

    DraftPages(
            Profiles profiles,
            ProfileWords words,
            RegulationConflicts conflicts,
            ConflictsInWords shown,
            FaultsPage faults,
            Approval approval,
            SchoolClock clock) {
        this.profiles = profiles;
        this.words = words;
        this.conflicts = conflicts;
        this.shown = shown;
        this.faults = faults;
        this.approval = approval;
        this.clock = clock;
    }

    /** Keeps the file as a draft, or shows everything that is wrong with it. */
    @PostMapping("/s/{slug}/regulation/drafts")
    @Allowed(Permission.CONFIGURE_REGULATION)
    ModelAndView upload(Member member, @RequestParam MultipartFile file) throws IOException {
        try (InputStream sent = file.getInputStream()) {
            return switch (profiles.upload(
                    UploadedText.read(sent), member.person().value())) {
                case Uploaded.Draft(int version) ->
                    new ModelAndView("redirect:" + root(member) + "/regulation/drafts/" + version);
                case Uploaded.Faulty faulty -> faults.of(member, faulty.faults(), words);
            };
        }
    }

    @GetMapping("/s/{slug}/regulation/drafts/{version}")
    @Allowed(Permission.SEE_DRAFT_REGULATION)
    ModelAndView draft(Member member, @PathVariable int version) {
        return draft(member, version, clock.today(member.school().zone()), Optional.empty());
    }

    @PostMapping("/s/{slug}/regulation/drafts/{version}/submission")
    @Allowed(Permission.CONFIGURE_REGULATION)
    ModelAndView submit(Member member, @PathVariable int version) {
        return step(member, version, "/regulation/drafts/" + version, by -> profiles.submit(version, by));
    }

    @PostMapping("/s/{slug}/regulation/drafts/{version}/return")
    @Allowed(Permission.APPROVE_REGULATION)
    ModelAndView giveBack(Member member, @PathVariable int version, @RequestParam String words) {
        approval.require(member);
        return step(member, version, "/regulation", by -> profiles.giveBack(version, words, by));
    }

    @PostMapping("/s/{slug}/regulation/drafts/{version}/approval")
    @Allowed(Permission.APPROVE_REGULATION)
    ModelAndView approve(
            Member member,
            @PathVariable int version,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam String number,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @RequestParam MultiValueMap<String, String> form) {
        approval.require(member);
        Map<String, String> resolutions = ResolvedConflicts.of(form);
        return step(
                member,
                version,
                "/regulation",
                by -> conflicts.approve(version, from, new ApprovalOrder(number, date), resolutions, by));
    }

    private ModelAndView step(Member member, int version, String next, Consumer<UUID> step) {
        compare(version);
        try {
            step.accept(member.person().value());
            return new ModelAndView("redirect:" + root(member) + next);
        } catch (ProfileRefused refused) {
            String why = words.refusal(refused, LocaleContextHolder.getLocale());
            return draft(member, version, clock.today(member.school().zone()), Optional.of(why));
        }
    }

    private ModelAndView draft(Member member, int version, LocalDate from, Optional<String> refusal) {
        Difference difference = compare(version);
        var locale = LocaleContextHolder.getLocale();
        Map<String, Object> model = new HashMap<>();
        model.put("root", root(member));
        model.put("before", difference.before());
        model.put("version", version);
        model.put(
                "changes",
                difference.changes().stream()
                        .map(change -> words.change(change, locale))
                        .toList());
        model.put("divides", difference.changes().stream().anyMatch(DraftPages::dividesTheYear));
        model.put("submitted", isSubmitted(version));
        model.put("because", profiles.givenBackBecause(version).orElse(""));
        model.put("mayChange", member.may(Permission.CONFIGURE_REGULATION));
        model.put("mayApprove", approval.isBy(member));
        model.put("conflicts", shown.of(version));
        model.put("today", clock.today(member.school().zone()));
        model.put("from", from);
        model.put("refusal", refusal.orElse(""));
        return new ModelAndView(
                "compliance/draft", model, refusal.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private boolean isSubmitted(int version) {
        return profiles.version(version)
                .filter(stored -> stored.state() == State.SUBMITTED)
                .isPresent();
    }

    static boolean dividesTheYear(Change change) {
        return change.pointer().equals("/terms") || change.pointer().startsWith("/terms/");
    }

    /** What is no draft has no page, whether it is another school's, active already or never was. */
    private Difference compare(int version) {
        try {
            return profiles.compare(version);
        } catch (ProfileRefused noDraft) {
            throw new Absent();
        }
    }

    private static String root(Member member) {
        return Roots.of(member);
    }
}
