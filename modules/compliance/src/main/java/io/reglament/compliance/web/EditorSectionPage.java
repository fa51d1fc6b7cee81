package io.reglament.compliance.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.regulation.EditSection;
import io.reglament.regulation.ProfileRefused;
import io.reglament.regulation.ProfileWords;
import io.reglament.regulation.WorkingCopies;
import io.reglament.regulation.WorkingCopy;
import io.reglament.web.Absent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One section of the working copy: its fields, what the district says, what changed, and what is wrong in place. */
@Controller
class EditorSectionPage {
    private final WorkingCopies copies;
    private final ProfileWords words;
    private final LastHand hand;

    EditorSectionPage(WorkingCopies copies, ProfileWords words, LastHand hand) {
        this.copies = copies;
        this.words = words;
        this.hand = hand;
    }

    @GetMapping("/s/{slug}/regulation/editor/section")
    @Allowed(Permission.CONFIGURE_REGULATION)
    ModelAndView section(Member member, @RequestParam String key, @RequestParam(defaultValue = "") String saved) {
        require(key);
        return copies.find()
                .map(copy -> section(member, copy, key, saved))
                .orElseGet(() -> new ModelAndView(EditorPages.redirect(member)));
    }

    private ModelAndView section(Member member, WorkingCopy copy, String key, String saved) {
        Map<String, Object> model = model(member, copy, copies.section(copy, key, locale()));
        model.put("saved", !saved.isEmpty());
        return new ModelAndView("compliance/editor-section", model);
    }

    /** Keeps what was typed, right or wrong; faults are shown in place. */
    @PostMapping("/s/{slug}/regulation/editor/section")
    @Allowed(Permission.CONFIGURE_REGULATION)
    ModelAndView save(
            Member member,
            @RequestParam String key,
            @RequestParam String seen,
            @RequestParam MultiValueMap<String, String> sent) {
        require(key);
        Optional<WorkingCopy> copy = copies.find();
        if (copy.isEmpty()) {
            return new ModelAndView(EditorPages.redirect(member));
        }
        try {
            return switch (copies.save(key, seen, sent, member.person().value())) {
                case DONE -> new ModelAndView(EditorPages.redirect(member) + "/section?key=" + key + "&saved=yes");
                case CHANGED_MEANWHILE -> notKept(member, key, sent, Optional.empty());
            };
        } catch (ProfileRefused refused) {
            return notKept(member, key, sent, Optional.of(words.refusal(refused, locale())));
        }
    }

    /** Shows what was typed once more, over what the copy is now, and why none of it was kept. */
    private ModelAndView notKept(
            Member member, String section, MultiValueMap<String, String> sent, Optional<String> refusal) {
        WorkingCopy copy = copies.find().orElseThrow(Absent::new);
        Map<String, Object> model = model(member, copy, copies.wanted(copy, section, sent, locale()));
        model.put("conflict", refusal.isEmpty());
        model.put("refusal", refusal.orElse(""));
        return new ModelAndView(
                "compliance/editor-section",
                model,
                refusal.isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Map<String, Object> model(Member member, WorkingCopy copy, EditSection section) {
        Map<String, Object> model = new HashMap<>();
        model.put("root", Roots.of(member));
        model.put("section", section);
        model.put("overview", copies.overview(copy, locale()));
        model.put("hand", hand.of(copy, member));
        model.put("saved", false);
        model.put("conflict", false);
        model.put("refusal", "");
        return model;
    }

    private void require(String section) {
        if (!copies.has(section)) {
            throw new Absent();
        }
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
