package io.reglament.identity.start;

import io.reglament.identity.Allowed;
import io.reglament.identity.DistrictPost;
import io.reglament.identity.Member;
import io.reglament.identity.Members;
import io.reglament.identity.Permission;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The first page: straight to where the work is when there is one school, families to all their children, the district's
 * administrators to its pages, anybody else to the choice of schools.
 */
@Controller
class StartController {
    private final Members members;
    private final DistrictPost district;

    StartController(Members members, DistrictPost district) {
        this.members = members;
        this.district = district;
    }

    @GetMapping("/")
    String start(Model model) {
        List<Member> everywhere = members.everywhere();
        if (everywhere.size() == 1) {
            return "redirect:" + work(everywhere.getFirst());
        }
        if (!everywhere.isEmpty() && everywhere.stream().allMatch(StartController::onlyFamily)) {
            return "redirect:/family";
        }
        if (everywhere.isEmpty() && district.holder().isPresent()) {
            return "redirect:" + DistrictPost.ROOT;
        }
        model.addAttribute("members", everywhere);
        model.addAttribute("family", everywhere.stream().anyMatch(member -> member.may(Permission.SEE_DIARY)));
        return "identity/start";
    }

    @GetMapping("/s/{slug}")
    @Allowed(Permission.ENTER_SCHOOL)
    String school(Member member) {
        return "redirect:" + work(member);
    }

    /** Every role leads somewhere: staff read the regulation at least, and who is no staff reads a diary. */
    private static String work(Member member) {
        String root = "/s/" + member.school().slug();
        if (member.may(Permission.SEE_MY_DAY)) {
            return root + "/day";
        }
        if (member.may(Permission.SEE_FINDINGS)) {
            return root + "/findings";
        }
        return root + (member.may(Permission.SEE_REGULATION) ? "/regulation" : "/students");
    }

    private static boolean onlyFamily(Member member) {
        return member.roles().stream().noneMatch(role -> role.staff());
    }
}
