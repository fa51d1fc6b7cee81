package io.reglament.identity.linking.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.LinkDesk.Ended;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.identity.linking.LinkedPerson;
import io.reglament.identity.linking.LinksOfSchool;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The school's accounts that sign in with another school's user, for whoever issues access: to end what is wrong. */
@Controller
@RequestMapping("/s/{slug}/access/links")
class LinksOfSchoolController {
    private final LinksOfSchool links;
    private final SchoolClock clock;

    LinksOfSchoolController(LinksOfSchool links, SchoolClock clock) {
        this.links = links;
        this.clock = clock;
    }

    @GetMapping
    @Allowed(Permission.ISSUE_ACCESS)
    String page(
            Member member,
            @RequestParam(defaultValue = "") @Pattern(regexp = "[a-z0-9.-]{0,120}") String after,
            Model model) {
        List<LinkedPerson> found = links.after(after);
        List<LinkedPerson> shown = found.stream().limit(LinksOfSchool.PAGE).toList();
        model.addAttribute("member", member);
        model.addAttribute("address", address(member));
        model.addAttribute("today", clock.today(member.school().zone()));
        model.addAttribute("people", shown);
        model.addAttribute("next", found.size() > shown.size() ? shown.getLast().ownUsername() : "");
        return "identity/links";
    }

    @PostMapping("/{person}/end")
    @Allowed(Permission.ISSUE_ACCESS)
    String end(Member member, @PathVariable UUID person) {
        if (links.end(new PersonId(person), member) == Ended.NOBODY) {
            throw new Absent();
        }
        return "redirect:" + address(member);
    }

    private static String address(Member member) {
        return "/s/" + member.school().slug() + "/access/links";
    }
}
