package io.reglament.compliance.web;

import io.reglament.compliance.acknowledgement.Acknowledgements;
import io.reglament.compliance.acknowledgement.Confirmation;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.regulation.ProfileVersion;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.SchoolClock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Confirming that one has read the regulation, and the sheet of those who did. */
@Controller
class ConfirmationPages {
    private final Profiles profiles;
    private final Acknowledgements acknowledgements;
    private final SchoolClock clock;

    ConfirmationPages(Profiles profiles, Acknowledgements acknowledgements, SchoolClock clock) {
        this.profiles = profiles;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    @PostMapping("/s/{slug}/regulation/confirmation")
    @Allowed(Permission.SEE_REGULATION)
    String confirm(Member member) {
        acknowledgements.confirm(member, profiles.current().version());
        return "redirect:/s/" + member.school().slug() + "/regulation";
    }

    @GetMapping("/s/{slug}/regulation/confirmations")
    @Allowed(Permission.SEE_DRAFT_REGULATION)
    String sheet(Member member, Model model) {
        ProfileVersion current = profiles.current();
        List<Confirmation> sheet = acknowledgements.sheet(current.version());
        model.addAttribute("root", "/s/" + member.school().slug());
        model.addAttribute("version", current);
        model.addAttribute("zone", member.school().zone());
        model.addAttribute("today", clock.today(member.school().zone()));
        model.addAttribute("sheet", sheet);
        model.addAttribute(
                "confirmed",
                sheet.stream().filter(line -> line.at().isPresent()).count());
        return "compliance/confirmations";
    }
}
