package io.reglament.messaging.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.Correspondent;
import io.reglament.identity.Correspondents;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.messaging.threads.Acquaintance;
import io.reglament.messaging.threads.Plain;
import io.reglament.messaging.threads.Threads;
import io.reglament.web.Absent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
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

/** To whom one may write, and the first letter to one of them. */
@Controller
@RequestMapping("/s/{slug}/messages/new")
class NewThreadController {
    private final Acquaintance acquaintance;
    private final Correspondents people;
    private final Threads threads;
    private final MessagePages pages;

    NewThreadController(Acquaintance acquaintance, Correspondents people, Threads threads, MessagePages pages) {
        this.acquaintance = acquaintance;
        this.people = people;
        this.threads = threads;
        this.pages = pages;
    }

    @GetMapping
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView people(
            Member member,
            @RequestParam(defaultValue = "") @Size(max = 80) String find,
            @RequestParam(defaultValue = "0") @Min(0) @Max(200) int page) {
        String filter = Plain.line(find);
        List<Correspondent> found = people.page(acquaintance.of(member), member.person(), filter, page);
        return pages.of("messaging/people", member)
                .addObject("find", filter)
                .addObject("page", page)
                .addObject("people", found.stream().limit(Correspondents.PAGE).toList())
                .addObject("more", found.size() > Correspondents.PAGE);
    }

    @GetMapping("/{person}")
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView write(Member member, @PathVariable UUID person) {
        return letter(member, person).addObject("letter", LetterForm.empty());
    }

    @PostMapping("/{person}")
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView send(
            Member member,
            @PathVariable UUID person,
            @Valid @ModelAttribute("letter") LetterForm letter,
            BindingResult faults) {
        if (faults.hasErrors()) {
            ModelAndView again = letter(member, person);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        UUID thread = threads.start(member, new PersonId(person), letter.letter());
        return new ModelAndView("redirect:" + MessageAddress.of(member) + "/threads/" + thread);
    }

    private ModelAndView letter(Member member, UUID person) {
        Correspondent to = acquaintance.find(member, new PersonId(person)).orElseThrow(Absent::new);
        return pages.of("messaging/letter", member).addObject("to", to);
    }
}
