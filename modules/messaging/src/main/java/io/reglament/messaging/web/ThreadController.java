package io.reglament.messaging.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.messaging.threads.ThreadView;
import io.reglament.messaging.threads.Threads;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A thread, and the answer in it. */
@Controller
@RequestMapping("/s/{slug}/messages/threads/{thread}")
class ThreadController {
    private final Threads threads;
    private final MessagePages pages;

    ThreadController(Threads threads, MessagePages pages) {
        this.threads = threads;
        this.pages = pages;
    }

    @GetMapping
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView page(
            Member member, @PathVariable UUID thread, @RequestParam(defaultValue = "0") @Min(0) @Max(200) int page) {
        return page(member, threads.open(member, thread, page), page).addObject("answer", new AnswerForm("", null));
    }

    @PostMapping
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView answer(
            Member member,
            @PathVariable UUID thread,
            @Valid @ModelAttribute("answer") AnswerForm answer,
            BindingResult faults) {
        if (faults.hasErrors()) {
            ModelAndView again = page(member, threads.open(member, thread, 0), 0);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        threads.answer(member, thread, answer.body(), answer.key());
        return new ModelAndView("redirect:" + MessageAddress.of(member) + "/threads/" + thread);
    }

    private ModelAndView page(Member member, ThreadView thread, int page) {
        return pages.of("messaging/thread", member)
                .addObject("thread", thread)
                .addObject("other", pages.name(thread.other()))
                .addObject("page", page);
    }
}
