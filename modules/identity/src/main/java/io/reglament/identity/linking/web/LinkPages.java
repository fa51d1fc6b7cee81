package io.reglament.identity.linking.web;

import io.reglament.identity.Member;
import io.reglament.identity.linking.AccountLinks;
import io.reglament.identity.linking.IssuedCode;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page in its states. */
@Component
class LinkPages {
    private final AccountLinks links;
    private final SchoolClock clock;

    LinkPages(AccountLinks links, SchoolClock clock) {
        this.links = links;
        this.clock = clock;
    }

    ModelAndView of(Member member, Map<String, Object> more) {
        Optional<School> home = links.home(member);
        ModelAndView page = new ModelAndView("identity/linking");
        page.addObject("member", member);
        page.addObject("address", address(member));
        page.addObject("zone", member.school().zone());
        page.addObject("today", clock.today(member.school().zone()));
        page.addObject("home", home);
        page.addObject("consents", links.consents(member));
        page.addAllObjects(more);
        return page;
    }

    static String address(Member member) {
        return "/s/" + member.school().slug() + "/account/link";
    }

    ModelAndView issued(Member member, boolean consent) {
        IssuedCode code = links.code(member, consent);
        return of(member, Map.of("issued", code));
    }

    ModelAndView linked() {
        return new ModelAndView("identity/linked");
    }
}
