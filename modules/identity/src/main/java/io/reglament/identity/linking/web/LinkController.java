package io.reglament.identity.linking.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.linking.LinkProposal;
import io.reglament.identity.linking.LinkRefused;
import io.reglament.identity.linking.Linking;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One's own account and its links. Pages only: a program has no business to link accounts. A code is shown in the very
 * answer that makes it, and travels in a body, never in an address.
 */
@Controller
@RequestMapping("/s/{slug}/account/link")
class LinkController {
    private final Linking linking;
    private final LinkPages pages;

    LinkController(Linking linking, LinkPages pages) {
        this.linking = linking;
        this.pages = pages;
    }

    @GetMapping
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView page(Member member) {
        return pages.of(member, Map.of());
    }

    @PostMapping("/code")
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView code(Member member, @RequestParam(defaultValue = "false") boolean consent) {
        try {
            return pages.issued(member, consent);
        } catch (LinkRefused refused) {
            return refused(member, refused);
        }
    }

    @PostMapping("/claim")
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView claim(Member member, @RequestParam Optional<String> code) {
        try {
            LinkProposal proposal = linking.propose(member, code.orElse(""));
            return pages.of(member, Map.of("proposal", proposal, "code", code.orElse("")));
        } catch (LinkRefused refused) {
            return refused(member, refused);
        }
    }

    @PostMapping
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView link(
            Member member, @RequestParam Optional<String> code, @RequestParam(defaultValue = "false") boolean consent) {
        try {
            linking.link(member, code.orElse(""), consent);
            return pages.linked();
        } catch (LinkRefused refused) {
            return refused(member, refused);
        }
    }

    /** The user at hand is not this school's any more: the way leads out of it. */
    @PostMapping("/end")
    @Allowed(Permission.ENTER_SCHOOL)
    String end(Member member) {
        linking.end(member);
        return "redirect:/";
    }

    private ModelAndView refused(Member member, LinkRefused refused) {
        ModelAndView page = pages.of(member, Map.of("fault", refused.fault().key()));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
