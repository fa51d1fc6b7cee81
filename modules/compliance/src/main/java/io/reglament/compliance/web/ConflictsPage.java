package io.reglament.compliance.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.regulation.ProfileVersion.State;
import io.reglament.regulation.Profiles;
import io.reglament.web.Absent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What in a version of the regulation cannot be kept together; a draft is for who may see drafts. */
@Controller
class ConflictsPage {
    private final Profiles profiles;
    private final ConflictsInWords conflicts;

    ConflictsPage(Profiles profiles, ConflictsInWords conflicts) {
        this.profiles = profiles;
        this.conflicts = conflicts;
    }

    @GetMapping("/s/{slug}/regulation/versions/{version}/conflicts")
    @Allowed(Permission.SEE_REGULATION)
    String conflicts(Member member, @PathVariable @Min(1) @Max(Integer.MAX_VALUE) int version, Model model) {
        boolean open = profiles.version(version)
                .filter(each -> each.state() == State.ACTIVE || member.may(Permission.SEE_DRAFT_REGULATION))
                .isPresent();
        if (!open) {
            throw new Absent();
        }
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
