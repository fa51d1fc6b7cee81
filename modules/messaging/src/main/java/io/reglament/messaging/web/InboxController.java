package io.reglament.messaging.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.messaging.inbox.Inbox;
import io.reglament.tenancy.SchoolClock;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What lies before a person, newest first. */
@Controller
@RequestMapping("/s/{slug}/messages")
class InboxController {
    private final InboxPage lines;
    private final Inbox inbox;
    private final SchoolClock clock;

    InboxController(InboxPage lines, Inbox inbox, SchoolClock clock) {
        this.lines = lines;
        this.inbox = inbox;
        this.clock = clock;
    }

    @GetMapping
    @Allowed(Permission.ENTER_SCHOOL)
    String page(
            Member member,
            @RequestParam(defaultValue = "0") @Min(0) @Max(200) int page,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int sent,
            Model model) {
        List<LineOnPage> found = lines.lines(member, page);
        model.addAttribute("address", MessageAddress.of(member));
        model.addAttribute("zone", member.school().zone());
        model.addAttribute("today", clock.today(member.school().zone()));
        model.addAttribute("lines", found.stream().limit(Inbox.PAGE).toList());
        model.addAttribute("page", page);
        model.addAttribute("sent", sent);
        model.addAttribute("more", found.size() > Inbox.PAGE);
        model.addAttribute("many", member.may(Permission.WRITE_TO_MANY));
        return "messaging/inbox";
    }

    @PostMapping("/read")
    @Allowed(Permission.ENTER_SCHOOL)
    String readAll(Member member) {
        inbox.readAll(member.person());
        return "redirect:" + MessageAddress.of(member);
    }

    @GetMapping("/notices/{notice}")
    @Allowed(Permission.ENTER_SCHOOL)
    String notice(Member member, @PathVariable UUID notice) {
        return "redirect:/s/" + member.school().slug() + inbox.open(member.person(), notice);
    }
}
