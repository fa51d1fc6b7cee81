package io.reglament.compliance.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What in a version of the regulation cannot be kept together. */
@Controller
class ConflictsPage {
    private final ConflictsInWords conflicts;

    ConflictsPage(ConflictsInWords conflicts) {
        this.conflicts = conflicts;
    }

    @GetMapping("/s/{slug}/regulation/versions/{version}/conflicts")
    @Allowed(Permission.SEE_REGULATION)
    String conflicts(Member member, @PathVariable @Min(1) @Max(Integer.MAX_VALUE) int version, Model model) {
        List<ConflictsView> found = conflicts.of(version);
        model.addAttribute("root", "/s/" + member.school().slug());
        model.addAttribute("version", version);
        model.addAttribute("conflicts", found);
        model.addAttribute(
                "open",
                found.stream().filter(each -> each.resolution().isEmpty()).count());
        return "compliance/conflicts";
    }
}
