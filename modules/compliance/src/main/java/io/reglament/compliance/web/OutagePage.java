package io.reglament.compliance.web;

import io.reglament.compliance.outages.OutageView;
import io.reglament.compliance.outages.Outages;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.web.Absent;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One outage: what became of it, for everybody; and what an administrator says to it. */
@Controller
class OutagePage {
    private final Outages outages;
    private final OutageWords words;

    OutagePage(Outages outages, OutageWords words) {
        this.outages = outages;
        this.words = words;
    }

    @GetMapping("/s/{slug}/outages/{outage}")
    @Allowed(Permission.REPORT_OUTAGES)
    String outage(Member member, @PathVariable UUID outage, Model model) {
        OutageView view = outages.find(outage).orElseThrow(Absent::new);
        ZoneId zone = member.school().zone();
        model.addAttribute("root", "/s/" + member.school().slug());
        model.addAttribute("line", words.lines(List.of(view), member.school()).getFirst());
        model.addAttribute("steps", words.steps(outages.history(outage), member.school()));
        model.addAttribute("rules", member.may(Permission.KEEP_OUTAGES) && !view.ofPlatform());
        model.addAttribute("from", words.typed(view.from(), zone));
        model.addAttribute(
                "until", view.until().map(end -> words.typed(end, zone)).orElse(""));
        return "compliance/outage";
    }

    @PostMapping("/s/{slug}/outages/{outage}/confirmation")
    @Allowed(Permission.KEEP_OUTAGES)
    String confirm(Member member, @PathVariable UUID outage, @Valid @ModelAttribute OutageForms.Confirmation form) {
        outages.confirm(outage, form.version(), form.ruling(member.school().zone()), member);
        return back(member, outage);
    }

    @PostMapping("/s/{slug}/outages/{outage}/decline")
    @Allowed(Permission.KEEP_OUTAGES)
    String decline(Member member, @PathVariable UUID outage, @Valid @ModelAttribute OutageForms.Decline form) {
        outages.decline(outage, form.version(), form.words().strip(), member);
        return back(member, outage);
    }

    @PostMapping("/s/{slug}/outages/{outage}/passing-on")
    @Allowed(Permission.KEEP_OUTAGES)
    String passOn(Member member, @PathVariable UUID outage, @Valid @ModelAttribute OutageForms.PassedOn form) {
        outages.passOn(outage, form.words().strip(), member);
        return back(member, outage);
    }

    private static String back(Member member, UUID outage) {
        return "redirect:/s/" + member.school().slug() + "/outages/" + outage;
    }
}
