package io.reglament.messaging.web;

import io.reglament.curriculum.ClassId;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.messaging.threads.Announcements;
import io.reglament.messaging.threads.Threads;
import io.reglament.messaging.threads.WhoAnnounces;
import io.reglament.web.Absent;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** An announcement, or a letter to the parents of a class. */
@Controller
@RequestMapping("/s/{slug}/messages/many")
class ManyController {
    private final WhoAnnounces who;
    private final Announcements announcements;
    private final Threads threads;
    private final MessagePages pages;

    ManyController(WhoAnnounces who, Announcements announcements, Threads threads, MessagePages pages) {
        this.who = who;
        this.announcements = announcements;
        this.threads = threads;
        this.pages = pages;
    }

    @GetMapping
    @Allowed(Permission.WRITE_TO_MANY)
    ModelAndView write(Member member) {
        return page(member).addObject("letter", LetterForm.empty()).addObject("many", new ManyForm("", "families"));
    }

    @PostMapping
    @Allowed(Permission.WRITE_TO_MANY)
    ModelAndView send(
            Member member,
            @Valid @ModelAttribute("many") ManyForm many,
            BindingResult manyFaults,
            @Valid @ModelAttribute("letter") LetterForm letter,
            BindingResult faults) {
        boolean known = !manyFaults.hasErrors();
        if (known && !many.fits()) {
            manyFaults.rejectValue("who", "messaging.fault.parents-of-a-class");
        }
        if (manyFaults.hasErrors() || faults.hasErrors()) {
            ModelAndView again = page(member);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return new ModelAndView("redirect:" + MessageAddress.of(member) + sent(member, many, letter));
    }

    private String sent(Member member, ManyForm many, LetterForm letter) {
        if (!many.parents()) {
            return "/announcements/" + announcements.announce(member, many.audience(), letter.letter());
        }
        ClassId schoolClass =
                many.schoolClass().filter(one -> who.toClass(member, one)).orElseThrow(Absent::new);
        return "?sent=" + threads.toParents(member, schoolClass, letter.letter());
    }

    private ModelAndView page(Member member) {
        return pages.of("messaging/many", member)
                .addObject("all", who.toAll(member))
                .addObject("classes", who.classes(member));
    }
}
