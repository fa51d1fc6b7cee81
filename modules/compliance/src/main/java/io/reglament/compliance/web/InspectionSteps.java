package io.reglament.compliance.web;

import io.reglament.compliance.inspections.Inspections;
import io.reglament.compliance.inspections.Remarks;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.regulation.CheckItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What an inspector does in a check: notes, remarks, judging answers, closing, checking again. */
@Controller
class InspectionSteps {
    private final Inspections inspections;
    private final Remarks remarks;

    InspectionSteps(Inspections inspections, Remarks remarks) {
        this.inspections = inspections;
        this.remarks = remarks;
    }

    @PostMapping("/s/{slug}/inspections/{inspection}/items")
    @Allowed(Permission.INSPECT)
    String note(Member member, @PathVariable UUID inspection, @Valid @ModelAttribute NoteForm form) {
        inspections.note(inspection, form.version(), form.item(), form.note().strip(), member);
        return back(member, inspection);
    }

    @PostMapping("/s/{slug}/inspections/{inspection}/remarks")
    @Allowed(Permission.INSPECT)
    String remark(Member member, @PathVariable UUID inspection, @Valid @ModelAttribute RemarkForm form) {
        Remarks.On on = new Remarks.On(form.finding(), form.lesson(), form.teacher());
        remarks.make(inspection, on, form.words().strip(), member);
        return back(member, inspection);
    }

    @PostMapping("/s/{slug}/inspections/{inspection}/answers/{answer}")
    @Allowed(Permission.INSPECT)
    String judge(
            Member member,
            @PathVariable UUID inspection,
            @PathVariable UUID answer,
            @Valid @ModelAttribute VerdictForm form) {
        String words = form.words().strip();
        if (form.accepted()) {
            remarks.accept(inspection, answer, form.version(), words, member);
        } else {
            remarks.giveBack(inspection, answer, form.version(), words, member);
        }
        return back(member, inspection);
    }

    @PostMapping("/s/{slug}/inspections/{inspection}/closing")
    @Allowed(Permission.INSPECT)
    String close(Member member, @PathVariable UUID inspection, @Valid @ModelAttribute ClosingForm form) {
        inspections.close(inspection, form.version(), form.conclusion().strip(), member);
        return back(member, inspection);
    }

    @PostMapping("/s/{slug}/inspections/{inspection}/repeat")
    @Allowed(Permission.INSPECT)
    String repeat(Member member, @PathVariable UUID inspection) {
        return back(member, inspections.repeat(inspection, member));
    }

    private static String back(Member member, UUID inspection) {
        return "redirect:/s/" + member.school().slug() + "/inspections/" + inspection;
    }

    record NoteForm(
            @Min(1) int version,
            @NotNull CheckItem item,
            @NotNull @Size(max = 900) String note) {}

    record RemarkForm(
            Optional<UUID> finding,
            Optional<UUID> lesson,
            Optional<UUID> teacher,
            @NotBlank @Size(max = 1000) String words) {}

    record VerdictForm(
            @Min(1) int version,
            boolean accepted,
            @NotNull @Size(max = 1000) String words) {}

    record ClosingForm(
            @Min(1) int version, @NotBlank @Size(max = 2000) String conclusion) {}
}
