package io.reglament.journal.web.family;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The ways to the diaries: all children of the signed-in person on one page, and a school's own door to them. */
@Controller
class FamilyController {
    private final Household household;
    private final ChildCards cards;

    FamilyController(Household household, ChildCards cards) {
        this.household = household;
        this.cards = cards;
    }

    /** Outside schools: whoever is signed in sees their own children, and somebody without any is told so. */
    @GetMapping("/family")
    String family(Model model) {
        model.addAttribute(
                "cards", household.everybody().stream().map(cards::card).toList());
        return "journal/family/family";
    }

    @GetMapping("/s/{slug}/students")
    @Allowed(Permission.SEE_DIARY)
    String school(Member member, Model model) {
        List<Own> here = household.of(member);
        if (here.size() == 1) {
            return "redirect:" + here.getFirst().root() + "/week";
        }
        if (here.size() > 1) {
            return "redirect:/family";
        }
        model.addAttribute("cards", List.of());
        return "journal/family/family";
    }
}
