package io.reglament.identity.linking.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.FreshSignOn;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.linking.LinkProposal;
import io.reglament.identity.linking.LinkRefused;
import io.reglament.identity.linking.Linking;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<FreshSignOn> signOn;

    LinkController(Linking linking, LinkPages pages, ObjectProvider<FreshSignOn> signOn) {
        this.linking = linking;
        this.pages = pages;
        this.signOn = signOn;
    }

    @GetMapping
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView page(Member member, HttpServletRequest request) {
        return pages.of(member, Map.of("typed", TypedCode.taken(request, member)));
    }

    @PostMapping("/code")
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView code(
            Member member, @RequestParam(defaultValue = "false") boolean consent, HttpServletRequest request) {
        return freshly(member, "", request, () -> pages.issued(member, consent));
    }

    @PostMapping("/claim")
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView claim(Member member, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        return freshly(member, code, request, () -> {
            LinkProposal proposal = linking.propose(member, code);
            return pages.of(member, Map.of("proposal", proposal, "code", code));
        });
    }

    @PostMapping
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView link(
            Member member,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "false") boolean consent,
            HttpServletRequest request) {
        return freshly(member, code, request, () -> {
            linking.link(member, code, consent);
            return pages.linked();
        });
    }

    /** The user at hand is not this school's any more: the way leads out of it. */
    @PostMapping("/end")
    @Allowed(Permission.ENTER_SCHOOL)
    String end(Member member) {
        linking.end(member);
        return "redirect:/";
    }

    /**
     * Danger: a code made or typed in a session that somebody left open would give its account away for good. Whoever
     * has not signed in a moment ago does so first, and finds the page and the typed code as they were.
     */
    private ModelAndView freshly(
            Member member, String code, HttpServletRequest request, Supplier<ModelAndView> answer) {
        FreshSignOn fresh = signOn.getObject();
        if (!fresh.isFresh()) {
            TypedCode.keep(request, member, code);
            return new ModelAndView("redirect:" + fresh.again(request, LinkPages.address(member)));
        }
        try {
            return answer.get();
        } catch (LinkRefused refused) {
            return refused(member, refused);
        }
    }

    private ModelAndView refused(Member member, LinkRefused refused) {
        ModelAndView page = pages.of(member, Map.of("fault", refused.fault().key()));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
