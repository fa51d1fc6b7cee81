package io.reglament.compliance.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.regulation.ProfileWords;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Uploaded;
import io.reglament.regulation.WorkingCopies;
import io.reglament.regulation.WorkingCopy;
import io.reglament.web.Absent;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Entering a regulation: a copy of a version is worked on by sections, and becomes a draft when nothing is wrong. */
@Controller
class EditorPages {
    private final WorkingCopies copies;
    private final Profiles profiles;
    private final ProfileWords words;
    private final FaultsPage faults;
    private final LastHand hand;

    EditorPages(WorkingCopies copies, Profiles profiles, ProfileWords words, FaultsPage faults, LastHand hand) {
        this.copies = copies;
        this.profiles = profiles;
        this.words = words;
        this.faults = faults;
        this.hand = hand;
    }

    @GetMapping("/s/{slug}/regulation/editor")
    @Allowed(Permission.CONFIGURE_REGULATION)
    String editor(Member member, Model model) {
        var locale = LocaleContextHolder.getLocale();
        Optional<WorkingCopy> copy = copies.find();
        model.addAttribute("root", Roots.of(member));
        model.addAttribute("current", profiles.current().version());
        model.addAttribute("started", copy.isPresent());
        copy.ifPresent(found -> {
            var overview = copies.overview(found, locale);
            model.addAttribute("overview", overview);
            model.addAttribute("based", found.basedOn());
            model.addAttribute("hand", hand.of(found, member));
        });
        return "compliance/editor";
    }

    /** Takes a version to work on: the one in force, or a draft that was given back. */
    @PostMapping("/s/{slug}/regulation/editor")
    @Allowed(Permission.CONFIGURE_REGULATION)
    String start(Member member, @RequestParam int version) {
        if (profiles.find(version).isEmpty()) {
            throw new Absent();
        }
        copies.start(version, member.person().value());
        return redirect(member);
    }

    /** Puts a file in the place of the copy, with whatever faults; what is no YAML is refused. */
    @PostMapping("/s/{slug}/regulation/editor/file")
    @Allowed(Permission.CONFIGURE_REGULATION)
    ModelAndView take(Member member, @RequestParam MultipartFile file) throws IOException {
        try (InputStream sent = file.getInputStream()) {
            var wrong = copies.take(UploadedText.read(sent), member.person().value());
            return wrong.isEmpty() ? new ModelAndView(redirect(member)) : faults.of(member, wrong, words);
        }
    }

    @GetMapping("/s/{slug}/regulation/editor/profile.yaml")
    @Allowed(Permission.CONFIGURE_REGULATION)
    ResponseEntity<byte[]> download(Member member) {
        Optional<WorkingCopy> copy = copies.find();
        if (copy.isEmpty()) {
            URI editor = URI.create(Roots.of(member) + "/regulation/editor");
            return ResponseEntity.status(HttpStatus.FOUND).location(editor).build();
        }
        String name = "profile-%s.yaml".formatted(member.school().slug());
        return ResponseEntity.ok()
                .contentType(RegulationPage.YAML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(copy.get().yaml().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/s/{slug}/regulation/editor/end")
    @Allowed(Permission.CONFIGURE_REGULATION)
    String drop(Member member) {
        copies.drop();
        return "redirect:" + Roots.of(member) + "/regulation";
    }

    /** Makes a draft of the copy, to be compared, submitted and approved. */
    @PostMapping("/s/{slug}/regulation/editor/draft")
    @Allowed(Permission.CONFIGURE_REGULATION)
    ModelAndView finish(Member member) {
        if (copies.find().isEmpty()) {
            return new ModelAndView(redirect(member));
        }
        return switch (copies.finish(member.person().value())) {
            case Uploaded.Draft(int version) ->
                new ModelAndView("redirect:" + Roots.of(member) + "/regulation/drafts/" + version);
            case Uploaded.Faulty faulty -> faults.of(member, faulty.faults(), words);
        };
    }

    /** Where whoever comes to a copy that is not there any more is sent. */
    static String redirect(Member member) {
        return "redirect:" + Roots.of(member) + "/regulation/editor";
    }
}
