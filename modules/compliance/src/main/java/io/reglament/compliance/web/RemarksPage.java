package io.reglament.compliance.web;

import io.reglament.compliance.inspections.RemarkView;
import io.reglament.compliance.inspections.Remarks;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The remarks on a teacher's own lessons, and saying that they are put right. */
@Controller
class RemarksPage {
    private final Remarks remarks;
    private final CheckWords words;

    RemarksPage(Remarks remarks, CheckWords words) {
        this.remarks = remarks;
        this.words = words;
    }

    @GetMapping("/s/{slug}/remarks")
    @Allowed(Permission.ANSWER_REMARKS)
    String remarks(Member member, @RequestParam Optional<@Min(0) @Max(10_000) Integer> page, Model model) {
        int number = page.orElse(0);
        List<RemarkView> found = remarks.ofTeacher(member.person(), number);
        model.addAttribute("root", "/s/" + member.school().slug());
        model.addAttribute("page", number);
        model.addAttribute("more", found.size() > Remarks.PAGE);
        model.addAttribute(
                "remarks", words.remarks(found.stream().limit(Remarks.PAGE).toList(), member.school()));
        return "compliance/remarks";
    }

    @PostMapping("/s/{slug}/remarks/{remark}/answer")
    @Allowed(Permission.ANSWER_REMARKS)
    String answer(Member member, @PathVariable UUID remark, @Valid @ModelAttribute AnswerForm form) {
        remarks.answer(remark, form.version(), form.words().strip(), member);
        return "redirect:/s/" + member.school().slug() + "/remarks";
    }

    record AnswerForm(
            @Min(1) int version, @NotBlank @Size(max = 1000) String words) {}
}
