package io.reglament.archive.web;

import io.reglament.archive.making.Custody;
import io.reglament.archive.making.Makings;
import io.reglament.archive.making.PackageRow;
import io.reglament.archive.making.Packages;
import io.reglament.archive.making.Places;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.regulation.BackupPlan;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of back-ups: which fell due, where their copies are, who took one. */
@Controller
@RequestMapping("/s/{slug}/archive")
class ArchivePages {
    private static final int MOST_PAGES = 1_000;

    private final ArchiveComposition composition;
    private final Makings makings;
    private final Packages packages;
    private final Custody custody;
    private final Places places;
    private final Profiles profiles;
    private final SchoolClock clock;

    ArchivePages(
            ArchiveComposition composition,
            Makings makings,
            Packages packages,
            Custody custody,
            Places places,
            Profiles profiles,
            SchoolClock clock) {
        this.composition = composition;
        this.makings = makings;
        this.packages = packages;
        this.custody = custody;
        this.places = places;
        this.profiles = profiles;
        this.clock = clock;
    }

    @GetMapping
    @Allowed(Permission.KEEP_BACKUPS)
    String page(Member member, @RequestParam(defaultValue = "0") int page, Model model) {
        int shown = Math.clamp(page, 0, MOST_PAGES);
        model.addAttribute("plan", plan(member));
        model.addAttribute("line", composition.line(clock.now()));
        model.addAttribute("packages", composition.packages(shown));
        model.addAttribute("page", shown);
        model.addAttribute("size", Packages.PAGE);
        model.addAttribute("places", places.count());
        model.addAttribute("mayTakeOut", member.may(Permission.TAKE_BACKUPS_OUT));
        making(member, model);
        return "archive/archive";
    }

    /** The part of the page that changes while a package is made; when it is made, the page with the package comes anew. */
    @GetMapping("/state")
    @Allowed(Permission.KEEP_BACKUPS)
    String state(Member member, Model model, HttpServletResponse response) {
        making(member, model);
        if (makings.latest().filter(latest -> latest.ended()).isPresent()) {
            response.setHeader("HX-Refresh", "true");
        }
        return "archive/making :: state";
    }

    private void making(Member member, Model model) {
        model.addAttribute("root", root(member));
        model.addAttribute("zone", member.school().zone());
        model.addAttribute("today", today(member));
        makings.latest().ifPresent(latest -> model.addAttribute("making", latest));
    }

    @PostMapping("/packages")
    @Allowed(Permission.KEEP_BACKUPS)
    String make(Member member) {
        makings.byHand(member.person(), plan(member).copies().value(), today(member));
        return "redirect:" + root(member);
    }

    @PostMapping("/packages/{package}/verification")
    @Allowed(Permission.KEEP_BACKUPS)
    String verify(Member member, @PathVariable("package") UUID id) {
        custody.verify(found(id), member.person());
        return "redirect:" + root(member) + "#package-" + id;
    }

    @PostMapping("/packages/{package}/hand-overs")
    @Allowed(Permission.KEEP_BACKUPS)
    String handOver(Member member, @PathVariable("package") UUID id, @Valid @ModelAttribute HandOverForm form) {
        custody.handOver(found(id).id(), form.act(), member.person());
        return "redirect:" + root(member) + "#package-" + id;
    }

    /** Its trace is there before its first byte goes out. */
    @GetMapping("/packages/{package}/file")
    @Allowed(Permission.TAKE_BACKUPS_OUT)
    ResponseEntity<Resource> file(Member member, @PathVariable("package") UUID id) {
        PackageRow made = found(id);
        Path file = custody.file(made).orElseThrow(Absent::new);
        custody.takenOut(made, member.person());
        ContentDisposition name = ContentDisposition.attachment()
                .filename(String.valueOf(file.getFileName()))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(new FileSystemResource(file));
    }

    private PackageRow found(UUID id) {
        return packages.find(id).orElseThrow(Absent::new);
    }

    private BackupPlan plan(Member member) {
        return profiles.on(today(member)).backup();
    }

    private LocalDate today(Member member) {
        return clock.today(member.school().zone());
    }

    private static String root(Member member) {
        return "/s/" + member.school().slug() + "/archive";
    }
}
