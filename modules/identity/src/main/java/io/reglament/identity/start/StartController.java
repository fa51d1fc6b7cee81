package io.reglament.identity.start;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Members;
import io.reglament.identity.Permission;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: straight to where the work is when there is one school, else the choice of schools. */
@Controller
class StartController {
    private final Members members;

    StartController(Members members) {
        this.members = members;
    }

    @GetMapping("/")
    String start(Model model) {
        List<Member> everywhere = members.everywhere();
        if (everywhere.size() == 1) {
            return "redirect:" + root(everywhere.getFirst());
        }
        model.addAttribute("members", everywhere);
        return "identity/start";
    }

    @GetMapping("/s/{slug}")
    @Allowed(Permission.ENTER_SCHOOL)
    String school(Member member, Model model) {
        if (member.may(Permission.SEE_MY_DAY)) {
            return "redirect:" + root(member) + "/day";
        }
        if (member.may(Permission.SEE_FINDINGS)) {
            return "redirect:" + root(member) + "/findings";
        }
        if (member.may(Permission.SEE_REGULATION)) {
            return "redirect:" + root(member) + "/regulation";
        }
        model.addAttribute("member", member);
        return "identity/school";
    }

    private static String root(Member member) {
        return "/s/" + member.school().slug();
    }
}
