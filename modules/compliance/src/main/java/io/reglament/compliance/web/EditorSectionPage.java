package io.reglament.compliance.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.regulation.EditSection;
import io.reglament.regulation.ProfileRefused;
import io.reglament.regulation.ProfileWords;
import io.reglament.regulation.WorkingCopies;
import io.reglament.regulation.WorkingCopies.Saved;
import io.reglament.regulation.WorkingCopy;
import io.reglament.web.Absent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

    @GetMapping("/s/{slug}/regulation/editor/sections/{section}")
    @Allowed(Permission.CONFIGURE_REGULATION)
    ModelAndView section(Member member, @PathVariable String section, @RequestParam(defaultValue = "") String saved) {
        WorkingCopy copy = require(section);
        Map<String, Object> model = model(member, copy, copies.section(copy, section, locale()));
        model.put("saved", !saved.isEmpty());
        return new ModelAndView("compliance/editor-section", model);
    }

    /** Keeps what was typed, right or wrong; faults are shown in place. */
    @PostMapping("/s/{slug}/regulation/editor/sections/{section}")
    @Allowed(Permission.CONFIGURE_REGULATION)
    ModelAndView save(
            Member member,
            @PathVariable String section,
            @RequestParam String seen,
            @RequestParam MultiValueMap<String, String> sent) {
        require(section);
        try {
            if (copies.save(section, seen, sent, member.person().value()) == Saved.CHANGED_MEANWHILE) {
                return conflict(member, section, sent);
            }
        } catch (ProfileRefused refused) {
            return refused(member, section, sent, refused);
        }
        return new ModelAndView(
                "redirect:" + Roots.of(member) + "/regulation/editor/sections/" + section + "?saved=yes");
    }

    private ModelAndView conflict(Member member, String section, MultiValueMap<String, String> sent) {
        WorkingCopy copy = require(section);
        Map<String, Object> model = model(member, copy, copies.wanted(copy, section, sent, locale()));
        model.put("conflict", true);
        return new ModelAndView("compliance/editor-section", model, HttpStatus.CONFLICT);
    }

    private ModelAndView refused(
            Member member, String section, MultiValueMap<String, String> sent, ProfileRefused refused) {
        WorkingCopy copy = require(section);
        Map<String, Object> model = model(member, copy, copies.wanted(copy, section, sent, locale()));
        model.put("refusal", words.refusal(refused, locale()));
        return new ModelAndView("compliance/editor-section", model, HttpStatus.UNPROCESSABLE_CONTENT);
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

    private WorkingCopy require(String section) {
        if (!copies.has(section)) {
            throw new Absent();
        }
        return copies.find().orElseThrow(Absent::new);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
