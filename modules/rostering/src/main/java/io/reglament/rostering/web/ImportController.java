package io.reglament.rostering.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.rostering.runs.ImportRun;
import io.reglament.rostering.runs.ImportRuns;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page of imports: upload, dry run, progress, faults, what changed. */
@Controller
class ImportController {
    private static final int FILE_NAME = 200;
    private static final String UNNAMED = "bundle.zip";

    private final ImportRuns runs;
    private final SchoolClock clock;

    ImportController(ImportRuns runs, SchoolClock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @GetMapping("/s/{slug}/imports")
    @Allowed(Permission.IMPORT_ROSTER)
    String imports(Member member, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("member", member);
        model.addAttribute("today", clock.today(member.school().zone()));
        model.addAttribute("runs", runs.latest(page));
        return "rostering/imports";
    }

    @PostMapping("/s/{slug}/imports")
    @Allowed(Permission.IMPORT_ROSTER)
    String ask(Member member, @RequestParam MultipartFile bundle, @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        UUID run = runs.ask(name(bundle), bundle.getBytes(), dryRun, member.person());
        return "redirect:/s/" + member.school().slug() + "/imports/" + run;
    }

    @GetMapping("/s/{slug}/imports/{run}")
    @Allowed(Permission.IMPORT_ROSTER)
    String run(Member member, @PathVariable UUID run, Model model) {
        ImportRun found = runs.find(run).orElseThrow(Absent::new);
        model.addAttribute("member", member);
        model.addAttribute("run", found);
        return "rostering/import";
    }

    /** The part of the page that changes while the import runs. */
    @GetMapping("/s/{slug}/imports/{run}/state")
    @Allowed(Permission.IMPORT_ROSTER)
    String state(Member member, @PathVariable UUID run, Model model) {
        run(member, run, model);
        return "rostering/import :: state";
    }

    @PostMapping("/s/{slug}/imports/{run}/stop")
    @Allowed(Permission.IMPORT_ROSTER)
    String stop(Member member, @PathVariable UUID run) {
        ImportRun found = runs.find(run).orElseThrow(Absent::new);
        runs.stop(found.id());
        return "redirect:/s/" + member.school().slug() + "/imports/" + found.id();
    }

    /** As the sender's computer calls it; only for showing. A control character could not be stored. */
    private static String name(MultipartFile bundle) {
        String name = Optional.ofNullable(bundle.getOriginalFilename())
                .orElse("")
                .codePoints()
                .filter(c -> !Character.isISOControl(c))
                .limit(FILE_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return name.isBlank() ? UNNAMED : name;
    }
}
