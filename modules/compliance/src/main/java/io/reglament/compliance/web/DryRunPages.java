package io.reglament.compliance.web;

import io.reglament.compliance.dryrun.DryRun;
import io.reglament.compliance.dryrun.DryRunRefused;
import io.reglament.compliance.dryrun.DryRuns;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.regulation.Difference;
import io.reglament.regulation.ProfileRefused;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Trying a draft on days that are over: choosing them, seeing how far it is, and what it comes to. */
@Controller
@RequestMapping("/s/{slug}/regulation/drafts/{version}/dry-run")
class DryRunPages {
    private final DryRuns runs;
    private final DryRunComposition composition;
    private final DryRunTerms terms;
    private final DryRunWords words;
    private final Profiles profiles;
    private final SchoolClock clock;
    private final ClausesOfDraft clauses;

    DryRunPages(
            DryRuns runs,
            DryRunComposition composition,
            DryRunTerms terms,
            DryRunWords words,
            Profiles profiles,
            SchoolClock clock,
            ClausesOfDraft clauses) {
        this.runs = runs;
        this.composition = composition;
        this.terms = terms;
        this.words = words;
        this.profiles = profiles;
        this.clock = clock;
        this.clauses = clauses;
    }

    @GetMapping
    @Allowed(Permission.SEE_DRAFT_REGULATION)
    ModelAndView page(
            Member member,
            @PathVariable int version,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> first,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> last) {
        ModelAndView page = page(member, version, Optional.empty());
        first.ifPresent(day -> page.addObject("first", day));
        last.ifPresent(day -> page.addObject("last", day));
        return page;
    }

    /** The part of the page that changes while a draft is tried; when it is over, the page comes anew. */
    @GetMapping("/state")
    @Allowed(Permission.SEE_DRAFT_REGULATION)
    ModelAndView state(Member member, @PathVariable int version, HttpServletResponse response) {
        compare(version);
        Optional<DryRun> run = runs.latest(version);
        if (run.filter(DryRun::ended).isPresent()) {
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("compliance/dry-run-state :: state", base(member, version, run));
    }

    @PostMapping
    @Allowed(Permission.SEE_DRAFT_REGULATION)
    ModelAndView ask(
            Member member,
            @PathVariable int version,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate first,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate last) {
        compare(version);
        return step(member, version, () -> runs.ask(version, first, last, member.person()));
    }

    @PostMapping("/stop")
    @Allowed(Permission.SEE_DRAFT_REGULATION)
    ModelAndView stop(Member member, @PathVariable int version) {
        return onLatest(member, version, runs::stop);
    }

    @PostMapping("/resume")
    @Allowed(Permission.SEE_DRAFT_REGULATION)
    ModelAndView resume(Member member, @PathVariable int version) {
        return onLatest(member, version, runs::resume);
    }

    private ModelAndView onLatest(Member member, int version, Consumer<DryRun> step) {
        compare(version);
        return step(member, version, () -> runs.latest(version).ifPresent(step));
    }

    private ModelAndView step(Member member, int version, Runnable step) {
        try {
            step.run();
            return new ModelAndView("redirect:" + address(member, version));
        } catch (DryRunRefused refused) {
            return page(member, version, Optional.of(words.say(refused.key())));
        }
    }

    private ModelAndView page(Member member, int version, Optional<String> refusal) {
        Difference difference = compare(version);
        clauses.show(version);
        Optional<DryRun> run = runs.latest(version);
        List<DryRunTerms.Days> days = terms.until(clock.today(member.school().zone()));
        Map<String, Object> model = base(member, version, run);
        model.put("before", difference.before());
        model.put("divides", difference.changes().stream().anyMatch(DraftPages::dividesTheYear));
        model.put("terms", days);
        model.put("first", run.map(DryRun::first).orElse(days.getFirst().first()));
        model.put("last", run.map(DryRun::last).orElse(days.getFirst().last()));
        model.put("refusal", refusal.orElse(""));
        run.ifPresent(found -> model.put("view", composition.of(member, found)));
        return new ModelAndView(
                "compliance/dry-run", model, refusal.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private Map<String, Object> base(Member member, int version, Optional<DryRun> run) {
        Map<String, Object> model = new HashMap<>();
        model.put("root", "/s/" + member.school().slug());
        model.put("address", address(member, version));
        model.put("version", version);
        model.put("zone", member.school().zone());
        model.put("today", clock.today(member.school().zone()));
        run.ifPresent(found -> model.put("run", found));
        return model;
    }

    /** What is no draft has no page, whether it is another school's, active already or never was. */
    private Difference compare(int version) {
        try {
            return profiles.compare(version);
        } catch (ProfileRefused noDraft) {
            throw new Absent();
        }
    }

    private static String address(Member member, int version) {
        return "/s/" + member.school().slug() + "/regulation/drafts/" + version + "/dry-run";
    }
}
